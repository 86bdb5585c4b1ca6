package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.traces.CameIn;
import app.jobbag.ui.Capacities;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where an error came in, in the reader's words. */
@Component("cameWords")
public class CameWords {
    private final MessageSource texts;
    private final Capacities capacities;

    CameWords(MessageSource texts, Capacities capacities) {
        this.texts = texts;
        this.capacities = capacities;
    }

    public String of(CameIn cameIn) {
        String step = kind(cameIn.step() == null ? cameIn.kind().name() : cameIn.step());
        return cameIn.version() == null ? step : text("errors.cameOn", cameIn.version(), step);
    }

    /** A step by its name, or one of those that every order has. */
    public String kind(@Nullable String step) {
        if (step == null) {
            return text("errors.untraced");
        }
        return switch (step) {
            case "BRIEF", "MADE", "AFTER" -> text("errors.came." + step);
            default -> capacities.said(step);
        };
    }

    String version(String title, int version) {
        return title + ", " + text("deliverables.version.number", version);
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
