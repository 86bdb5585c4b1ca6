package app.jobbag.signoffs;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a signer agrees to. Another wording gets another version, and its texts a key of their own. */
@Component
public class ConsentWording {
    private static final String VERSION = "2026-1";

    private final MessageSource texts;

    ConsentWording(MessageSource texts) {
        this.texts = texts;
    }

    /** The wording for a document, in the signer's language. */
    public Consent about(String title, Locale locale) {
        String text = texts.getMessage("signoffs.consent." + VERSION, new Object[] {title}, locale);
        return new Consent(VERSION, locale.toLanguageTag(), text);
    }
}
