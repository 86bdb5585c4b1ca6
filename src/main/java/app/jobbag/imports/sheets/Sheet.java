package app.jobbag.imports.sheets;

import app.jobbag.kernel.Refused;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table as it was read: the heads of its columns, and rows of as many cells. */
public record Sheet(List<String> heads, List<List<String>> rows) {
    public static final int MOST_BYTES = 5 << 20;
    public static final int MOST_ROWS = 2_000;
    public static final int MOST_COLUMNS = 60;
    private static final int LONGEST = 2_000;

    public Sheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * @param name tells the kind by its extension; what is something else is refused by its reader
     * @param reader in whose language a file without a mark may be written
     * @throws Refused with what is wrong
     */
    public static Sheet read(String name, byte[] bytes, Locale reader) {
        if (bytes.length == 0) {
            throw new Refused("imports.refused.empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refused("imports.refused.large", MOST_BYTES >> 20);
        }
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "csv", "txt", "tsv" -> of(Delimited.rows(Charsets.text(bytes, reader)));
            case "xlsx" -> of(Workbook.rows(bytes));
            case "vcf", "vcard" -> of(Cards.rows(Charsets.text(bytes, reader)));
            default -> throw new Refused("imports.refused.kind");
        };
    }

    /** The first row that says something is the heads; empty rows and columns without anything go. */
    static Sheet of(List<List<String>> read) {
        List<List<String>> rows = read.stream()
                .map(row -> row.stream().map(Sheet::clean).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        if (rows.size() < 2) {
            throw new Refused("imports.refused.noRows");
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new Refused("imports.refused.rows", MOST_ROWS);
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width > MOST_COLUMNS) {
            throw new Refused("imports.refused.columns", MOST_COLUMNS);
        }
        List<List<String>> even = rows.stream().map(row -> padded(row, width)).toList();
        return new Sheet(even.get(0), even.subList(1, even.size()));
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row);
        cells.addAll(Arrays.asList(new String[width - row.size()]).stream()
                .map(none -> "")
                .toList());
        return cells;
    }

    /** No control or direction characters, no blanks around, no novels. */
    private static String clean(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replaceAll("[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "")
                .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
