package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The entries of a CSV by its mapping; where it has a column of balances, they open, close and prove it. */
final class CsvEntries {
    private final CsvMapping mapping;

    CsvEntries(CsvMapping mapping) {
        this.mapping = mapping;
    }

    ReadStatement read(CsvStatement table) {
        if (!mapping.complete()) {
            throw new Unreadable("bank.unreadable.columns");
        }
        List<List<String>> rows = new ArrayList<>(table.rows().stream()
                .skip(mapping.skipped() + 1L)
                .filter(row -> !cell(row, CsvColumn.DAY).isEmpty())
                .toList());
        if (newestFirst(rows)) {
            Collections.reverse(rows);
        }
        List<ReadEntry> entries = new ArrayList<>();
        List<BigDecimal> balances = new ArrayList<>();
        for (List<String> row : rows) {
            ReadEntry entry = entry(row);
            if (entry.amount().signum() != 0) {
                entries.add(entry);
                if (!cell(row, CsvColumn.BALANCE).isEmpty()) {
                    balances.add(number(cell(row, CsvColumn.BALANCE)));
                }
            }
        }
        boolean told = !entries.isEmpty() && balances.size() == entries.size();
        return new ReadStatement(
                StatementFormat.CSV,
                "",
                "",
                "",
                told ? balances.get(0).subtract(entries.get(0).amount()) : null,
                told ? balances.get(balances.size() - 1) : null,
                entries);
    }

    private boolean newestFirst(List<List<String>> rows) {
        if (rows.size() < 2) {
            return false;
        }
        return day(rows.get(0)).isAfter(day(rows.get(rows.size() - 1)));
    }

    private ReadEntry entry(List<String> row) {
        LocalDate booked = day(row);
        LocalDate value = day(cell(row, CsvColumn.VALUE_DAY), mapping.dates());
        return new ReadEntry(
                booked,
                value == null ? booked : value,
                amount(row),
                cell(row, CsvColumn.REFERENCE),
                "",
                text(row),
                new ReadEntry.Party(cell(row, CsvColumn.PARTY), cell(row, CsvColumn.ACCOUNT)),
                BigDecimal.ZERO,
                null);
    }

    private LocalDate day(List<String> row) {
        LocalDate day = day(cell(row, CsvColumn.DAY), mapping.dates());
        if (day == null) {
            throw new Unreadable("bank.unreadable.day", cell(row, CsvColumn.DAY));
        }
        return day;
    }

    private BigDecimal amount(List<String> row) {
        if (mapping.has(CsvColumn.AMOUNT)) {
            return number(cell(row, CsvColumn.AMOUNT));
        }
        return number(cell(row, CsvColumn.IN))
                .subtract(number(cell(row, CsvColumn.OUT)).abs());
    }

    /** Groups of thousands and the currency go; a minus may stand behind. */
    private BigDecimal number(String cell) {
        char group = mapping.decimal() == ',' ? '.' : ',';
        String bare = cell.replaceAll("[\\s\\u00a0\\u202f'’]", "")
                .replace(String.valueOf(group), "")
                .replace(mapping.decimal(), '.')
                .replace('\u2212', '-')
                .replaceAll("[A-Z€$£]", "");
        if (bare.isEmpty()) {
            return BigDecimal.ZERO;
        }
        String signed = bare.endsWith("-") ? "-" + bare.substring(0, bare.length() - 1) : bare;
        return Words.amount(signed, "CSV");
    }

    private String text(List<String> row) {
        return IntStream.range(0, Math.min(row.size(), mapping.columns().size()))
                .filter(at -> mapping.columns().get(at) == CsvColumn.TEXT)
                .mapToObj(row::get)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String cell(List<String> row, CsvColumn column) {
        return CsvStatement.cell(row, mapping.columns(), column);
    }

    /** Without leniency: the 31st of February is no day. */
    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day at the beginning of the cell, null where there is none. */
    static @Nullable LocalDate day(String cell, String pattern) {
        if (cell.length() < pattern.length()) {
            return null;
        }
        String rest = cell.substring(pattern.length());
        if (!rest.isEmpty() && Character.isDigit(rest.charAt(0))) {
            return null;
        }
        try {
            return LocalDate.parse(cell.substring(0, pattern.length()), strict(pattern));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
