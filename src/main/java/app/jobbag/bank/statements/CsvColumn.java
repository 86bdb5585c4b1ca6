package app.jobbag.bank.statements;

import app.jobbag.kernel.Worded;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a bank's CSV can be, and how banks head it. */
@Worded("bank.column.")
public enum CsvColumn {
    NOTHING(),
    DAY(
            "fecha operacion",
            "fecha",
            "f operacion",
            "buchungstag",
            "buchung",
            "date completed utc",
            "completed date",
            "date",
            "booking date",
            "dateoperation",
            "date operation",
            "datum"),
    VALUE_DAY("fecha valor", "f valor", "valutadatum", "wertstellung", "valuta", "value date", "date valeur"),
    AMOUNT("importe", "importe eur", "betrag", "umsatz", "amount", "amount eur", "montant", "total amount"),
    IN("haber", "abono", "ingresos", "gutschrift", "credit", "money in", "paid in"),
    OUT("debe", "cargo", "gastos", "lastschrift", "belastung", "debit", "money out", "paid out"),
    TEXT(
            "concepto",
            "observaciones",
            "mas datos",
            "referencia 1",
            "verwendungszweck",
            "description",
            "reference",
            "libelle",
            "details",
            "narrative"),
    PARTY(
            "ordenante",
            "beneficiario",
            "beguenstigter zahlungspflichtiger",
            "auftraggeber empfanger",
            "name zahlungsbeteiligter",
            "payer",
            "sender",
            "counterparty"),
    ACCOUNT("kontonummer iban", "iban", "iban zahlungsbeteiligter", "account iban", "counterparty iban"),
    REFERENCE("id", "transaction id", "n operacion", "referencia", "kundenreferenz"),
    BALANCE("saldo", "saldo nach buchung", "balance", "solde");

    private final List<String> heads;

    CsvColumn(String... heads) {
        this.heads = List.of(heads);
    }

    static CsvColumn headed(String head) {
        String plain = Normalizer.normalize(head, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(each -> each.heads.contains(plain))
                .findFirst()
                .orElse(NOTHING);
    }

    /** @param name as a form sends it; nothing is {@link #NOTHING}, what is unknown is empty */
    public static Optional<CsvColumn> named(String name) {
        return name.isBlank()
                ? Optional.of(NOTHING)
                : Arrays.stream(values())
                        .filter(each -> each.name().equals(name))
                        .findFirst();
    }

    /** Several columns of text are put together; of the others there is one. */
    boolean repeats() {
        return this == NOTHING || this == TEXT;
    }
}
