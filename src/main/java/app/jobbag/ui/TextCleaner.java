package app.jobbag.ui;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What is typed into forms. Every text: normalised to NFC, without NUL and other control characters, line ends as \n, no space
 * around. Every amount: as {@link AmountFormat} reads it, or not at all.
 */
@ControllerAdvice
public class TextCleaner {
    private static final int MOST_ROWS = 500;

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(@Nullable String text) {
                setValue(text == null ? "" : clean(text));
            }

            @Override
            public String getAsText() {
                return getValue() == null ? "" : getValue().toString();
            }
        });
        // without one of its own Spring reads as Java does what the house's format refuses: 1e9, or 1234.567 in Spanish
        binder.addCustomFormatter(new AmountFormat());
    }

    /** What a form makes of a text; whatever is compared with one, such as a password, goes through it too. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }
}
