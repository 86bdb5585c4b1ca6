package app.jobbag.invoices;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a bank's app reads from the QR code of an invoice: a SEPA credit transfer (EPC069-12, version 002).
 *
 * @param reference the payer's words to the payee; structured where it is a creditor reference (ISO 11649)
 */
record PaymentCode(String bic, String name, String iban, String amount, String reference) {
    private static final int NAME = 70;
    private static final int REFERENCE = 140;
    private static final int MOST_BYTES = 331;

    /** For euros only; empty otherwise. */
    static String of(InvoiceContent invoice) {
        String number = invoice.number();
        boolean payable = invoice.currency().equals("EUR") && invoice.payable().isPositive();
        return number != null && payable
                ? new PaymentCode(
                                invoice.account().bic(),
                                invoice.seller().name(),
                                invoice.account().iban(),
                                invoice.payable().amount().toPlainString(),
                                number)
                        .text()
                : "";
    }

    String text() {
        String who = cut(name, NAME);
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(who + reference);
        boolean structured = isCreditorReference();
        String text = String.join(
                        "\n",
                        List.of(
                                "BCD",
                                "002",
                                latin ? "2" : "1",
                                "SCT",
                                bic.replace(" ", ""),
                                who,
                                iban.replace(" ", ""),
                                "EUR" + amount,
                                "",
                                structured ? reference.replace(" ", "") : "",
                                structured ? "" : cut(reference, REFERENCE)))
                .stripTrailing();
        return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8).length > MOST_BYTES
                ? ""
                : text;
    }

    /** RF, two check digits and up to 21 signs, of which the whole leaves one when divided by 97. */
    private boolean isCreditorReference() {
        String sign = reference.replace(" ", "");
        if (!sign.matches("RF[0-9]{2}[0-9A-Z]{1,21}")) {
            return false;
        }
        int rest = 0;
        for (char each : (sign.substring(4) + sign.substring(0, 4)).toCharArray()) {
            int value = Character.getNumericValue(each);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    private static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most).strip();
    }
}
