package app.jobbag.weekly;

import java.util.Locale;
import java.util.UUID;

/** A contact who may be mailed. @param usual whether the client's reports go to this one */
public record WeeklyReader(UUID contact, String name, String email, String locale, boolean usual) {
    Locale language() {
        return Locale.forLanguageTag(locale);
    }
}
