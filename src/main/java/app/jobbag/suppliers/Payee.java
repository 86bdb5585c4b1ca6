package app.jobbag.suppliers;

import app.jobbag.kernel.Refused;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where money goes.
 *
 * @param number an IBAN, or, where there is none, the digits of the account with its bank's BIC
 */
public record Payee(String holder, String number, String bic) {
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,34}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int GROUP = 4;

    public Payee {
        holder = holder.strip();
        number = number.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        bic = bic.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** @throws Refused when its check digits are wrong (ISO 13616), or it is no account */
    void check() {
        boolean iban = !number.isEmpty() && Character.isLetter(number.charAt(0));
        if (iban && !fits(number)) {
            throw new Refused("suppliers.refused.iban").at("number");
        }
        if (!iban && !DIGITS.matcher(number).matches()) {
            throw new Refused("suppliers.refused.number").at("number");
        }
        if (bic.isEmpty() ? !iban : !BIC.matcher(bic).matches()) {
            throw new Refused("suppliers.refused.bic").at("bic");
        }
    }

    private static boolean fits(String iban) {
        if (!IBAN.matcher(iban).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (iban.substring(GROUP) + iban.substring(0, GROUP))
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }

    /** As people read it, in groups of four. */
    public String grouped() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Enough to know it again, for histories that many read. */
    String masked() {
        return number.substring(0, 2) + " … " + number.substring(Math.max(0, number.length() - GROUP));
    }
}
