package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The booked entries of a statement; an entry of many transactions is split where they sum to it, else it stays one. */
final class CamtEntries {
    private CamtEntries() {}

    static List<ReadEntry> of(Element statement, String currency) {
        List<ReadEntry> entries = new ArrayList<>();
        statement.all("Ntry").stream()
                .filter(CamtEntries::booked)
                .forEach(each -> entries.addAll(split(each, currency)));
        return entries;
    }

    /** A word in the early versions, a code later; what is only expected is no money yet. */
    private static boolean booked(Element entry) {
        String status = entry.get("Sts", "Cd");
        return (status.isEmpty() ? entry.get("Sts") : status).equals("BOOK");
    }

    private static List<ReadEntry> split(Element entry, String currency) {
        BigDecimal whole = signed(entry, Words.amount(entry.get("Amt"), "Ntry"));
        List<Element> parts = entry.all("NtryDtls", "TxDtls");
        if (parts.size() == 1) {
            return List.of(read(entry, parts.get(0), whole));
        }
        List<BigDecimal> amounts =
                parts.stream().map(each -> amount(entry, each, currency)).toList();
        boolean told = !amounts.isEmpty() && amounts.stream().allMatch(each -> each != null);
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : amounts) {
            sum = each == null ? sum : sum.add(each);
        }
        if (!told || sum.compareTo(whole) != 0) {
            return List.of(read(entry, null, whole));
        }
        List<ReadEntry> split = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = amounts.get(i);
            if (part != null && part.signum() != 0) {
                split.add(read(entry, parts.get(i), part));
            }
        }
        return split;
    }

    private static @Nullable BigDecimal amount(Element entry, Element part, String currency) {
        return Stream.of(part.at("Amt"), part.at("AmtDtls", "TxAmt", "Amt"), part.at("AmtDtls", "InstdAmt", "Amt"))
                .flatMap(Optional::stream)
                .filter(each -> each.currency().isEmpty() || each.currency().equals(currency))
                .findFirst()
                .map(each -> Words.amount(each.text(), "TxDtls"))
                .map(each -> signed(part.at("CdtDbtInd").isPresent() ? part : entry, each))
                .orElse(null);
    }

    private static BigDecimal signed(Element of, BigDecimal amount) {
        return switch (of.get("CdtDbtInd")) {
            case "CRDT" -> amount;
            case "DBIT" -> amount.negate();
            default -> throw new Unreadable("bank.unreadable.direction", amount);
        };
    }

    private static ReadEntry read(Element entry, @Nullable Element part, BigDecimal amount) {
        LocalDate value = day(entry, "ValDt");
        LocalDate booked = day(entry, "BookgDt");
        LocalDate day = booked != null ? booked : value;
        if (day == null) {
            throw new Unreadable("bank.unreadable.day", amount);
        }
        String own = part == null ? "" : part.get("Refs", "AcctSvcrRef");
        return new ReadEntry(
                day,
                value == null ? day : value,
                amount,
                own.isEmpty() ? entry.get("AcctSvcrRef") : own,
                part == null ? "" : part.get("Refs", "EndToEndId"),
                text(entry, part),
                part == null ? ReadEntry.Party.NOBODY : party(part, amount.signum() > 0),
                charges(entry, part),
                part == null ? null : original(entry, part));
    }

    private static @Nullable LocalDate day(Element entry, String name) {
        String day = entry.get(name, "Dt");
        String text = day.isEmpty() ? entry.get(name, "DtTm") : day;
        if (text.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            throw new Unreadable("bank.unreadable.day", Words.clean(text, 40));
        }
    }

    /** What the payer wrote, structured references among it; else what the bank says it is. */
    private static String text(Element entry, @Nullable Element part) {
        List<Element> parts = part == null ? entry.all("NtryDtls", "TxDtls") : List.of(part);
        String said = parts.stream()
                .flatMap(each -> Stream.of(
                                each.all("RmtInf", "Strd", "CdtrRefInf", "Ref"),
                                each.all("RmtInf", "Ustrd"),
                                each.all("RmtInf", "Strd", "RfrdDocInf", "Nb"),
                                each.all("RmtInf", "Strd", "AddtlRmtInf"))
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

    /** The other side. Until version 07 it stands as it is, later within a choice of party or agent. */
    private static ReadEntry.Party party(Element part, boolean incoming) {
        String side = incoming ? "Dbtr" : "Cdtr";
        String name = Stream.of(
                        part.get("RltdPties", side, "Nm"),
                        part.get("RltdPties", side, "Pty", "Nm"),
                        part.get("RltdPties", "Ultmt" + side, "Nm"),
                        part.get("RltdPties", "Ultmt" + side, "Pty", "Nm"))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        String iban = part.get("RltdPties", side + "Acct", "Id", "IBAN");
        return new ReadEntry.Party(
                name, iban.isEmpty() ? part.get("RltdPties", side + "Acct", "Id", "Othr", "Id") : iban);
    }

    private static BigDecimal charges(Element entry, @Nullable Element part) {
        return Stream.of(part == null ? entry : part, entry)
                .flatMap(each -> Stream.of(
                        each.at("Chrgs", "TtlChrgsAndTaxAmt"),
                        each.at("Chrgs", "Rcrd", "Amt"),
                        each.at("Chrgs", "Amt")))
                .flatMap(Optional::stream)
                .findFirst()
                .map(each -> Words.amount(each.text(), "Chrgs"))
                .orElse(BigDecimal.ZERO);
    }

    private static ReadEntry.@Nullable Original original(Element entry, Element part) {
        String currency = entry.at("Amt").map(Element::currency).orElse("");
        return part.at("AmtDtls", "InstdAmt", "Amt")
                .filter(each -> !each.currency().isEmpty() && !each.currency().equals(currency))
                .map(each -> new ReadEntry.Original(Words.amount(each.text(), "InstdAmt"), each.currency()))
                .orElse(null);
    }
}
