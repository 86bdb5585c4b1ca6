package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one movement: by the transaction where the entry has one, else by the entry alone.
 *
 * @param part the transaction within the entry; null where the entry stands for all of them
 * @param own the statement's own account, never the other side's
 * @param alone whether what the entry says is about this one only
 */
record CamtTransaction(Element entry, @Nullable Element part, String own, boolean alone) {

    String reference() {
        String said = part == null ? "" : part.get("Refs", "AcctSvcrRef");
        return said.isEmpty() ? entry.get("AcctSvcrRef") : said;
    }

    String endToEnd() {
        return part == null ? "" : part.get("Refs", "EndToEndId");
    }

    /** What the payer wrote, structured references among it, and why it came back; else what the bank says it is. */
    String text() {
        List<Element> parts = part == null ? entry.all("NtryDtls", "TxDtls") : List.of(part);
        String said = parts.stream()
                .flatMap(each -> Stream.of(
                                each.all("RmtInf", "Strd", "CdtrRefInf", "Ref"),
                                each.all("RmtInf", "Ustrd"),
                                each.all("RmtInf", "Strd", "RfrdDocInf", "Nb"),
                                each.all("RmtInf", "Strd", "AddtlRmtInf"),
                                each.all("RtrInf", "AddtlInf"))
                        .flatMap(List::stream))
                .map(Element::text)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        if (!said.isEmpty()) {
            return said;
        }
        String more = part == null ? "" : part.get("AddtlTxInf");
        return more.isEmpty() ? entry.get("AddtlNtryInf") : more;
    }

    /**
     * The other side. What came back names the parties of the first way; some banks name only one, whichever way the money
     * went: it is the other one where it has an account and the account is not ours.
     */
    ReadEntry.Party party(boolean incoming) {
        if (part == null) {
            return ReadEntry.Party.NOBODY;
        }
        boolean debtor = incoming != returned(part);
        ReadEntry.Party first = side(part, debtor ? "Dbtr" : "Cdtr");
        ReadEntry.Party second = side(part, debtor ? "Cdtr" : "Dbtr");
        boolean ours = !own.isEmpty() && first.account().equals(own);
        boolean unknown = first.equals(ReadEntry.Party.NOBODY)
                && part.at("RltdPties", debtor ? "Dbtr" : "Cdtr").isEmpty();
        boolean other = !second.account().isEmpty() && !second.account().equals(own);
        if ((ours || unknown) && other) {
            return second;
        }
        return ours ? ReadEntry.Party.NOBODY : first;
    }

    private boolean returned(Element part) {
        String reversal = entry.get("RvslInd");
        return reversal.equals("true")
                || reversal.equals("1")
                || part.at("RtrInf").isPresent();
    }

    /** Until version 07 it stands as it is, later within a choice of party or agent: a bank may be the other side itself. */
    private static ReadEntry.Party side(Element part, String side) {
        String name = Stream.of(
                        part.get("RltdPties", side, "Nm"),
                        part.get("RltdPties", side, "Pty", "Nm"),
                        part.get("RltdPties", side, "Agt", "FinInstnId", "Nm"),
                        part.get("RltdPties", "Ultmt" + side, "Nm"),
                        part.get("RltdPties", "Ultmt" + side, "Pty", "Nm"))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        String iban = part.get("RltdPties", side + "Acct", "Id", "IBAN");
        return new ReadEntry.Party(
                name, iban.isEmpty() ? part.get("RltdPties", side + "Acct", "Id", "Othr", "Id") : iban);
    }

    /** What the bank kept of it: not what it books apart, nor what the entry says of many together. */
    BigDecimal charges() {
        List<Element> told = part == null ? List.of() : part.all("Chrgs");
        List<Element> charges = told.isEmpty() && alone ? entry.all("Chrgs") : told;
        List<Element> records =
                charges.stream().flatMap(each -> each.all("Rcrd").stream()).toList();
        if (records.stream().anyMatch(each -> each.at("ChrgInclInd").isPresent())) {
            return sum(records.stream().filter(CamtTransaction::included), "Amt");
        }
        List<Element> totals = charges.stream()
                .filter(each -> each.at("TtlChrgsAndTaxAmt").isPresent())
                .toList();
        if (!totals.isEmpty()) {
            return sum(totals.stream().limit(1), "TtlChrgsAndTaxAmt");
        }
        return sum((records.isEmpty() ? charges : records).stream(), "Amt");
    }

    private static boolean included(Element record) {
        String told = record.get("ChrgInclInd");
        return told.isEmpty() || told.equals("true") || told.equals("1");
    }

    private BigDecimal sum(Stream<Element> charges, String name) {
        return charges.flatMap(each -> each.at(name).stream()
                        .filter(this::ofTheEntry)
                        .map(amount -> Words.amount(amount.text(), "Chrgs"))
                        .map(amount -> each.get("CdtDbtInd").equals("CRDT") ? amount.negate() : amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean ofTheEntry(Element amount) {
        String currency = entry.at("Amt").map(Element::currency).orElse("");
        return amount.currency().isEmpty()
                || currency.isEmpty()
                || amount.currency().equals(currency);
    }

    /** What was ordered where that is another currency: of the transaction, or of the entry that has but one. */
    ReadEntry.@Nullable Original original() {
        Stream<Optional<Element>> said = Stream.of(part, alone ? entry : null)
                .filter(each -> each != null)
                .flatMap(each -> Stream.of(each.at("AmtDtls", "InstdAmt", "Amt"), each.at("AmtDtls", "TxAmt", "Amt")));
        return Stream.concat(said, Stream.ofNullable(part).map(each -> each.at("Amt")))
                .flatMap(Optional::stream)
                .filter(each -> !ofTheEntry(each))
                .findFirst()
                .map(each -> new ReadEntry.Original(Words.amount(each.text(), "InstdAmt"), each.currency()))
                .orElse(null);
    }
}
