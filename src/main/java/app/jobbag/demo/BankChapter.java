package app.jobbag.demo;

import app.jobbag.bank.BankAccountId;
import app.jobbag.bank.BankAccounts;
import app.jobbag.bank.BankFileId;
import app.jobbag.bank.BankFiles;
import app.jobbag.bank.Confirming;
import app.jobbag.bank.StatementTaking;
import app.jobbag.clients.ClientRegister;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.collections.OpenInvoices;
import app.jobbag.collections.WriteOffDraft;
import app.jobbag.collections.WriteOffs;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Yesterday's bank statement: what was certain is confirmed, the rest waits; a small amount is asked to be let go. */
@DemoPart
class BankChapter {
    private static final String IBAN = "ES9121000418450200051332";
    private static final int PAID = 7;
    /** It paid less: no sum that is certain. */
    private static final int SHORT = 2;

    private final Stage stage;
    private final Bank bank;
    private final Books books;
    private final WriteOffs writeOffs;

    @DemoPart
    record Books(OpenInvoices invoices, ClientRegister clients) {}

    @DemoPart
    record Bank(BankAccounts accounts, BankFiles files, StatementTaking taking, Confirming confirming) {}

    BankChapter(Stage stage, Bank bank, Books books, WriteOffs writeOffs) {
        this.stage = stage;
        this.bank = bank;
        this.books = books;
        this.writeOffs = writeOffs;
    }

    void tell(Story story) {
        LocalDate yesterday = Calendar.before(story.calendar().today(), 1);
        story.diary()
                .at(Calendar.at(yesterday, 17, 40), () -> arrive(story.cast().person("lucia"), yesterday));
    }

    private void arrive(SignedIn finance, LocalDate day) {
        BankAccountId account = stage.as(
                finance,
                () -> bank.accounts().open(finance, "CaixaBank, cuenta corriente", IBAN, Currency.getInstance("EUR")));
        List<Payer> open = stage.as(finance, () -> payers(day));
        byte[] statement = Statement.of(open, day).getBytes(StandardCharsets.UTF_8);
        BankFileId file =
                stage.as(finance, () -> bank.files().handIn(finance, "caixabank-" + day + ".xml", statement, account));
        stage.does(finance, () -> bank.taking().take(finance, file, 0));
        if (!open.isEmpty()) {
            stage.does(finance, () -> bank.confirming().confirmAllSure(finance));
        }
        if (open.size() > SHORT) {
            letGo(finance, open.get(SHORT).invoice());
        }
    }

    private List<Payer> payers(LocalDate day) {
        return books.invoices().all().stream()
                .filter(each -> each.currency().getCurrencyCode().equals("EUR"))
                .filter(each -> each.issuedOn().isBefore(day))
                .limit(PAID)
                .map(each ->
                        new Payer(each, books.clients().details(each.client()).legalName()))
                .toList();
    }

    private record Payer(OpenInvoice invoice, String name) {}

    private void letGo(SignedIn finance, OpenInvoice invoice) {
        WriteOffDraft draft = new WriteOffDraft(
                new BigDecimal("3.50"),
                "Diferencia por comisiones del banco del cliente; reclamarla cuesta más que perderla.");
        stage.does(finance, () -> writeOffs.ask(finance, invoice.id(), draft));
    }

    /** As the bank writes it: some name the invoice, some pay less, more, or say nothing. */
    private record Statement(List<Payer> open, LocalDate day) {
        static String of(List<Payer> open, LocalDate day) {
            return new Statement(open, day).xml();
        }

        private String xml() {
            BigDecimal opening = new BigDecimal("48210.35");
            BigDecimal rent = new BigDecimal("1850.00");
            BigDecimal sum =
                    IntStream.range(0, open.size()).mapToObj(this::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
            StringBuilder text = new StringBuilder("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>2100-%s</Id>
                    <Acct><Id><IBAN>%s</IBAN></Id><Ccy>EUR</Ccy></Acct>
                    """.formatted(day, IBAN));
            text.append(balance("OPBD", opening))
                    .append(balance("CLBD", opening.add(sum).subtract(rent)));
            IntStream.range(0, open.size()).forEach(n -> text.append(entry(paid(n), "CRDT", payer(n), said(n))));
            text.append(entry(
                    rent, "DBIT", "<Cdtr><Nm>FINCAS LA PALMA SL</Nm></Cdtr>", "RECIBO ALQUILER CALLE DE LA PALMA 41"));
            return text.append("</Stmt></BkToCstmrStmt></Document>\n").toString();
        }

        private BigDecimal paid(int turn) {
            BigDecimal all = open.get(turn).invoice().open().amount();
            return switch (turn) {
                case SHORT -> all.subtract(new BigDecimal("12.00"));
                case 3 -> all.movePointLeft(1).multiply(new BigDecimal("4")).setScale(2, RoundingMode.DOWN);
                case 4 -> all.add(new BigDecimal("100.00"));
                default -> all;
            };
        }

        private String said(int turn) {
            OpenInvoice invoice = open.get(turn).invoice();
            return switch (turn) {
                case 1 -> "Pago fra. %d/%d".formatted(invoice.year(), invoice.sequence());
                case 5 -> "TRANSFERENCIA A SU FAVOR";
                default -> "PAGO FACTURA " + invoice.number();
            };
        }

        private String payer(int turn) {
            return "<Dbtr><Nm>%s</Nm></Dbtr>"
                    .formatted(open.get(turn).name().toUpperCase(Locale.ROOT).replace("&", "&amp;"));
        }

        private String balance(String code, BigDecimal amount) {
            return """
                    <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
                    """.formatted(code, amount);
        }

        private String entry(BigDecimal amount, String direction, String party, String said) {
            return """
                    <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt>
                    <NtryDtls><TxDtls><RltdPties>%s</RltdPties><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                    """.formatted(amount, direction, day, party, said);
        }
    }
}
