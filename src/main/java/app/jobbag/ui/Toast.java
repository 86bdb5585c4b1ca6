package app.jobbag.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A short word after an action, shown once on the next page.
 *
 * @param tone good or bad
 * @param next what can be done about it
 */
public record Toast(String tone, String text, Next next) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * What a toast offers.
     *
     * @param undo address that takes the action back by POST, null when it can't be
     * @param link address of what was made, null when the page shows it
     */
    public record Next(@Nullable String undo, @Nullable String link) implements Serializable {
        private static final long serialVersionUID = 1L;
        static final Next NOTHING = new Next(null, null);
    }

    public @Nullable String undo() {
        return next.undo();
    }
}
