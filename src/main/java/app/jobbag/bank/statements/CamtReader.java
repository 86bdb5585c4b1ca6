package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** camt.053 (statement) and camt.054 (notification), versions 02 to 13: what differs between them is where a few things stand. */
final class CamtReader {
    private static final Pattern SPACE = Pattern.compile(".*camt\\.05(\\d)\\.001\\.(\\d\\d)$");
    private static final int FIRST_VERSION = 2;
    private static final int LAST_VERSION = 13;

    private CamtReader() {}

    static List<ReadStatement> read(byte[] bytes) {
        Element document = document(Element.read(bytes));
        Matcher space = SPACE.matcher(document.space);
        if (!space.matches() || !(space.group(1).equals("3") || space.group(1).equals("4"))) {
            throw new Unreadable("bank.unreadable.notCamt", Words.clean(document.space, 100));
        }
        int version = Integer.parseInt(space.group(2));
        if (version < FIRST_VERSION || version > LAST_VERSION) {
            throw new Unreadable("bank.unreadable.version", document.space);
        }
        List<Element> statements = document.all("BkToCstmrStmt", "Stmt");
        List<Element> notices = document.all("BkToCstmrDbtCdtNtfctn", "Ntfctn");
        if (statements.isEmpty() && notices.isEmpty()) {
            throw new Unreadable("bank.unreadable.noStatement");
        }
        return statements.isEmpty()
                ? notices.stream()
                        .map(each -> statement(each, StatementFormat.CAMT054))
                        .toList()
                : statements.stream()
                        .map(each -> statement(each, StatementFormat.CAMT053))
                        .toList();
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

    private static ReadStatement statement(Element from, StatementFormat format) {
        String account = from.get("Acct", "Id", "IBAN");
        if (account.isEmpty()) {
            account = from.get("Acct", "Id", "Othr", "Id");
        }
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
                from.get("Id"),
                told ? signed(opening) : null,
                told ? signed(closing) : null,
                CamtEntries.of(from, currency));
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
