package app.jobbag.bank;

import app.jobbag.bank.statements.CsvMapping;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account of the agency.
 *
 * @param number IBAN, or the bank's own, without blanks
 * @param mapping how its CSV is read; null until one was
 */
public record BankAccountDetails(
        BankAccountId id,
        int version,
        String name,
        String number,
        Currency currency,
        @Nullable CsvMapping mapping) {
    /** Whether a statement that says so is about it: by IBAN, by IBAN behind a bank's code, or by German or Austrian bank code and number. */
    boolean is(String said) {
        String bare = said.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        if (bare.isEmpty() || bare.equals(number)) {
            return !bare.isEmpty();
        }
        String[] parts = said.split("/", 2);
        if (parts.length == 2 && number.length() > 8) {
            String own = parts[1].replaceAll("\\D", "").replaceFirst("^0+", "");
            String bank = parts[0].replaceFirst("^AT", "");
            boolean code = bank.matches(number.startsWith("AT") ? "\\d{5}" : "\\d{8}") && number.startsWith(bank, 4);
            return code && number.endsWith(own) && !own.isEmpty() || bare.endsWith(number);
        }
        return bare.endsWith(number) || number.length() > 12 && bare.length() > 9 && number.endsWith(bare);
    }
}
