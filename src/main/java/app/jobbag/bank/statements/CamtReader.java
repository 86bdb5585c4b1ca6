package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** camt.053 (statement) and camt.054 (notification), versions 02 to 13: what differs between them is where a few things stand. */
final class CamtReader {
    /** What stands behind the version is a country's or a bank's own. */
    private static final Pattern SPACE = Pattern.compile(".*camt\\.05([34])\\.001\\.(\\d\\d)(\\D.*)?");

    private static final int FIRST_VERSION = 2;
    private static final int LAST_VERSION = 13;

    private CamtReader() {}

    static List<ReadStatement> read(byte[] bytes) {
        Element document = document(Element.read(bytes));
        known(document.space);
        List<Element> statements = document.all("BkToCstmrStmt", "Stmt");
        List<Element> notices = document.all("BkToCstmrDbtCdtNtfctn", "Ntfctn");
        if (statements.isEmpty() && notices.isEmpty()) {
            throw new Unreadable("bank.unreadable.noStatement");
        }
        StatementFormat format = statements.isEmpty() ? StatementFormat.CAMT054 : StatementFormat.CAMT053;
        Set<String> seen = new HashSet<>();
        List<ReadStatement> read = new ArrayList<>();
        for (Element each : statements.isEmpty() ? notices : statements) {
            String number = numbered(each);
            boolean first = number.isEmpty() || seen.add(account(each) + "\n" + number);
            read.add(statement(each, format, first ? number : number + "#" + (read.size() + 1)));
        }
        return read;
    }

    /** Some programs leave the name space out; what it is shows in what is in it. */
    private static void known(String space) {
        Matcher told = SPACE.matcher(space);
        if (space.isEmpty()) {
            return;
        }
        if (!told.matches()) {
            throw new Unreadable("bank.unreadable.notCamt", Words.clean(space, 100));
        }
        int version = Integer.parseInt(told.group(2));
        if (version < FIRST_VERSION || version > LAST_VERSION) {
            throw new Unreadable("bank.unreadable.version", space);
        }
    }

    /** The pages of one statement bear its number all of them. */
    private static String numbered(Element from) {
        String number = from.get("Id");
        String page = Stream.of(from.get("StmtPgntn", "PgNb"), from.get("NtfctnPgntn", "PgNb"))
                .filter(each -> !each.isEmpty() && !each.equals("1"))
                .findFirst()
                .orElse("");
        return number.isEmpty() || page.isEmpty() ? number : number + "/" + page;
    }

    /** Some banks wrap it in an envelope with a business header. */
    private static Element document(Element top) {
        if (top.name.equals("Document")) {
            return top;
        }
        return top.all("Document").stream()
                .findFirst()
                .or(() -> top.all("Body", "Document").stream().findFirst())
                .orElseThrow(() -> new Unreadable("bank.unreadable.noStatement"));
    }

    private static ReadStatement statement(Element from, StatementFormat format, String number) {
        String account = account(from);
        Element opening =
                balance(from, "OPBD", "PRCD").or(() -> interim(from, true)).orElse(null);
        Element closing = balance(from, "CLBD").or(() -> interim(from, false)).orElse(null);
        String currency = from.get("Acct", "Ccy");
        if (currency.isEmpty()) {
            currency = closing != null
                    ? closing.at("Amt").map(Element::currency).orElse("")
                    : from.at("Ntry", "Amt").map(Element::currency).orElse("");
        }
        boolean told = format == StatementFormat.CAMT053 && opening != null && closing != null;
        return new ReadStatement(
                format,
                account,
                currency,
                number,
                told ? signed(opening) : null,
                told ? signed(closing) : null,
                new CamtEntries(from, account, currency).all());
    }

    private static String account(Element from) {
        String iban = from.get("Acct", "Id", "IBAN");
        return (iban.isEmpty() ? from.get("Acct", "Id", "Othr", "Id") : iban).replace(" ", "");
    }

    private static Optional<Element> balance(Element from, String... codes) {
        for (String code : codes) {
            Optional<Element> found = from.all("Bal").stream()
                    .filter(each -> each.get("Tp", "CdOrPrtry", "Cd").equals(code))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The pages of a long statement open and close with balances in between. */
    private static Optional<Element> interim(Element from, boolean first) {
        List<Element> all = from.all("Bal").stream()
                .filter(each -> each.get("Tp", "CdOrPrtry", "Cd").equals("ITBD"))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(first ? 0 : all.size() - 1));
    }

    private static @Nullable BigDecimal signed(@Nullable Element balance) {
        if (balance == null) {
            return null;
        }
        BigDecimal amount = Words.amount(balance.get("Amt"), "Bal");
        return balance.get("CdtDbtInd").equals("DBIT") ? amount.negate() : amount;
    }
}
