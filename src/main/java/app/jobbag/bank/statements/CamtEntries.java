package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The booked entries of a statement; an entry of many transactions is split where they sum to it, else it stays one.
 *
 * @param own the account's own number, empty where the file does not say
 */
record CamtEntries(Element statement, String own, String currency) {

    List<ReadEntry> all() {
        List<ReadEntry> entries = new ArrayList<>();
        statement.all("Ntry").stream().filter(CamtEntries::booked).forEach(each -> entries.addAll(split(each)));
        return entries;
    }

    /** A word in the early versions, a code later, nothing with some; what is only expected is no money yet. */
    private static boolean booked(Element entry) {
        String code = entry.get("Sts", "Cd");
        String status = code.isEmpty() ? entry.get("Sts") : code;
        return status.equals("BOOK") || entry.at("Sts").isEmpty();
    }

    private List<ReadEntry> split(Element entry) {
        BigDecimal whole = signed(entry, Words.amount(entry.get("Amt"), "Ntry"));
        List<Element> parts = entry.all("NtryDtls", "TxDtls");
        if (parts.size() == 1) {
            return List.of(read(new CamtTransaction(entry, parts.get(0), own, true), whole));
        }
        List<BigDecimal> amounts =
                parts.stream().map(each -> amount(entry, each)).toList();
        boolean told = !amounts.isEmpty() && amounts.stream().allMatch(Objects::nonNull);
        BigDecimal sum = amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!told || sum.compareTo(whole) != 0) {
            return List.of(read(new CamtTransaction(entry, null, own, true), whole));
        }
        List<ReadEntry> split = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = amounts.get(i);
            if (part != null && part.signum() != 0) {
                split.add(read(new CamtTransaction(entry, parts.get(i), own, false), part));
            }
        }
        return split;
    }

    private @Nullable BigDecimal amount(Element entry, Element part) {
        String counted = entry.at("Amt")
                .map(Element::currency)
                .filter(each -> !each.isEmpty())
                .orElse(currency);
        return Stream.of(
                        part.at("Amt"),
                        part.at("AmtDtls", "TxAmt", "Amt"),
                        part.at("AmtDtls", "InstdAmt", "Amt"),
                        part.at("AmtDtls", "CntrValAmt", "Amt"))
                .flatMap(Optional::stream)
                .filter(each -> each.currency().isEmpty() || each.currency().equals(counted))
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

    private ReadEntry read(CamtTransaction of, BigDecimal amount) {
        LocalDate value = day(of.entry(), "ValDt");
        LocalDate booked = day(of.entry(), "BookgDt");
        LocalDate day = Stream.of(booked, value, closed())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Unreadable("bank.unreadable.day", amount));
        return new ReadEntry(
                day,
                value == null ? day : value,
                amount,
                of.reference(),
                of.endToEnd(),
                of.text(),
                of.party(amount.signum() > 0),
                of.charges(),
                of.original());
    }

    /** The day the statement closes on, else was written: what it books without a day is booked then. */
    private @Nullable LocalDate closed() {
        List<Element> balances = statement.all("Bal");
        LocalDate last = balances.isEmpty() ? null : day(balances.get(balances.size() - 1), "Dt");
        if (last != null) {
            return last;
        }
        LocalDate until = parsed(statement.get("FrToDt", "ToDtTm"));
        return until != null ? until : parsed(statement.get("CreDtTm"));
    }

    private static @Nullable LocalDate day(Element of, String name) {
        String day = of.get(name, "Dt");
        return parsed(day.isEmpty() ? of.get(name, "DtTm") : day);
    }

    private static @Nullable LocalDate parsed(String text) {
        if (text.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException e) {
            throw new Unreadable("bank.unreadable.day", Words.clean(text, 40));
        }
    }
}
