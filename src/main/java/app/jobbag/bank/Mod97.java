package app.jobbag.bank;

import java.math.BigInteger;

/** The check digits of IBAN (ISO 13616) and of the structured creditor reference RF (ISO 11649). */
final class Mod97 {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Mod97() {}

    /** Two letters and two digits in front, letters and digits after. */
    static boolean fits(String text) {
        return rest(text).equals(BigInteger.ONE);
    }

    /** RF with the check digits for a body of letters and digits. */
    static String reference(String body) {
        int check = 98 - rest("RF00" + body).intValue();
        return "RF%02d%s".formatted(check, body);
    }

    private static BigInteger rest(String text) {
        StringBuilder digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN);
    }
}
