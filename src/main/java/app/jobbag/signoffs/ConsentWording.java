package app.jobbag.signoffs;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a signer agrees to. Another wording gets another version, and its texts a key of their own. */
@Component
public class ConsentWording {
    private static final Map<Purpose, String> VERSIONS =
            Map.of(Purpose.SIGN, "2026-1", Purpose.CONFIRM, "2026-1-confirm", Purpose.ACCEPT, "2026-1-accept");
    private static final Map<Purpose, String> ON_PAPER = Map.of(
            Purpose.SIGN,
            "2026-1-paper",
            Purpose.CONFIRM,
            "2026-1-confirm-paper",
            Purpose.ACCEPT,
            "2026-1-accept-paper");

    private final MessageSource texts;

    ConsentWording(MessageSource texts) {
        this.texts = texts;
    }

    /** The wording for a document, in the signer's language. */
    public Consent about(RequestDetails request, Locale locale) {
        return about(request, VERSIONS, locale);
    }

    /** The one that is printed on a sheet to be signed by hand. */
    Consent onPaper(RequestDetails request, Locale locale) {
        return about(request, ON_PAPER, locale);
    }

    private Consent about(RequestDetails request, Map<Purpose, String> versions, Locale locale) {
        String version = Objects.requireNonNull(versions.get(request.purpose()));
        String text = texts.getMessage("signoffs.consent." + version, new Object[] {request.title()}, locale);
        return new Consent(version, locale.toLanguageTag(), text);
    }
}
