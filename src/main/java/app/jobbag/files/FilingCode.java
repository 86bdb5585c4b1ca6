package app.jobbag.files;

import java.util.UUID;

/**
 * The code printed on a paper, by which a signed or filed copy is found again: 50 random bits of its id in letters and
 * digits that can't be mistaken for each other (Crockford's base 32), such as 4Q7KM-2XA9T.
 */
public final class FilingCode {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private FilingCode() {}

    public static String of(UUID id) {
        StringBuilder code = new StringBuilder();
        long bits = id.getLeastSignificantBits();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SYMBOLS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return code.insert(LENGTH / 2, '-').toString();
    }
}
