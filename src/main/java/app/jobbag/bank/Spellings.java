package app.jobbag.bank;

import app.jobbag.collections.OpenInvoice;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of invoices that a payer may have meant: in any spelling, or as structured creditor reference (RF). */
final class Spellings {
    private static final Pattern YEAR_AND_NUMBER = Pattern.compile(
            "(?<![0-9])(?:INV[^A-Z0-9]{0,3}|)(20\\d\\d)[^A-Z0-9]{0,3}0{0,6}([1-9]\\d{0,6})(?!\\d|[-./]\\d)");
    private static final Pattern PREFIXED = Pattern.compile(
            "(?:INV|INVOICE|FACTURA|FACT|FRA|FAC|RECHNUNG|RG|RE|FACTURE)(?:[^A-Z0-9]|NR|NO|NUM|N){0,5}(?:(?:20)?(\\d\\d))[^A-Z0-9]{1,3}0{0,6}([1-9]\\d{0,6})(?!\\d|[-./]\\d)");
    private static final Pattern STRUCTURED = Pattern.compile("RF\\d\\d[A-Z0-9 ]{1,26}");
    private static final int SURE_DIGITS = 3;

    private final String plain;
    private final String bare;
    private final Set<String> told = new TreeSet<>();

    Spellings(String said) {
        plain = said.toUpperCase(Locale.ROOT);
        bare = plain.replaceAll("[^A-Z0-9]", "");
        Matcher found = YEAR_AND_NUMBER.matcher(plain);
        while (found.find()) {
            boolean sure = found.group().startsWith("INV")
                    || found.end() - found.start(1) - 4 >= SURE_DIGITS
                            && found.group(2).length() >= 1;
            if (sure) {
                told.add(found.group(1) + "/" + found.group(2));
            }
        }
        Matcher prefixed = PREFIXED.matcher(plain);
        while (prefixed.find()) {
            told.add("20" + prefixed.group(1) + "/" + prefixed.group(2));
        }
    }

    boolean names(OpenInvoice invoice) {
        return told.contains(invoice.year() + "/" + invoice.sequence()) || wrapped(invoice) || structured(invoice);
    }

    /** As it is printed, whatever stands between its parts, even the end of a bank's line. */
    private boolean wrapped(OpenInvoice invoice) {
        String number = bare(invoice.number());
        int at = bare.indexOf(number);
        while (at >= 0) {
            int end = at + number.length();
            if (end == bare.length() || !Character.isDigit(bare.charAt(end))) {
                return true;
            }
            at = bare.indexOf(number, at + 1);
        }
        return false;
    }

    /** A reference whose check digits fit is no accident. */
    boolean structured(OpenInvoice invoice) {
        String wanted = reference(invoice);
        Matcher found = STRUCTURED.matcher(plain);
        while (found.find()) {
            if (found.group().replace(" ", "").startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** What a client can be given to pay with: RF, check digits, the number without its dashes. */
    static String reference(OpenInvoice invoice) {
        return Mod97.reference(bare(invoice.number()));
    }

    private static String bare(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
