package app.jobbag.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A short word after an action, shown once on the next page.
 *
 * @param tone good or bad
 * @param undo address that takes the action back by POST, null when it can't be
 */
public record Toast(String tone, String text, @Nullable String undo) implements Serializable {
    private static final long serialVersionUID = 1L;
}
