package app.jobbag.files;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.Action;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document to be fixed.
 *
 * @param access for whose eyes it is, and the action a person of the agency needs leave for to open it
 * @param title in the reader's language, such as "Invoice"
 * @param number of the series, null for a document without one
 * @param enclosure what its PDF carries inside
 * @param template that calls {@code layout/document}; it sees the model, {@code paper} and {@code agency}
 */
public record PaperDraft(
        ClientId client,
        PaperSubject subject,
        Access access,
        Locale locale,
        String title,
        @Nullable String number,
        String template,
        Map<String, ?> model,
        @Nullable Enclosure enclosure) {

    public PaperDraft {
        model = Map.copyOf(model);
    }

    /** A document that carries nothing inside. */
    public PaperDraft(
            ClientId client,
            PaperSubject subject,
            Access access,
            Locale locale,
            String title,
            @Nullable String number,
            String template,
            Map<String, ?> model) {
        this(client, subject, access, locale, title, number, template, model, null);
    }

    public record Access(Audience audience, Action reader) {}
}
