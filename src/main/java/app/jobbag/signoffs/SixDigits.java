package app.jobbag.signoffs;

import java.text.Normalizer;
import java.util.Optional;

/** A mailed code as people type it: in digits of any width, with spaces or dashes between them. */
public final class SixDigits {
    private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]";

    private SixDigits() {}

    /** Empty when it is not six digits, whatever code was mailed. */
    public static Optional<String> read(String typed) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll(BETWEEN, "");
        return digits.matches("[0-9]{6}") ? Optional.of(digits) : Optional.empty();
    }
}
