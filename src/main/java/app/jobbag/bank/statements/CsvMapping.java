package app.jobbag.bank.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the CSV of a bank is to be read; kept with its account.
 *
 * @param encoding UTF-8, windows-1252, ISO-8859-15 or UTF-16
 * @param decimal the decimal mark, comma or point
 * @param dates such as {@code dd/MM/yyyy}; what stands behind a day, as a time, is left aside
 * @param columns what each column is, in their order; two of IN and OUT instead of a signed AMOUNT
 * @param skipped lines above the heads
 */
public record CsvMapping(
        char separator, String encoding, char decimal, String dates, List<CsvColumn> columns, int skipped) {
    public static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16");
    public static final List<String> DATES = List.of(
            "dd/MM/yyyy", "yyyy-MM-dd", "dd.MM.yyyy", "dd-MM-yyyy", "MM/dd/yyyy", "dd.MM.yy", "dd/MM/yy", "yyyyMMdd");
    static final Pattern SEPARATORS = Pattern.compile("[;,\\t|]");

    public CsvMapping {
        columns = List.copyOf(columns);
    }

    public boolean has(CsvColumn column) {
        return columns.contains(column);
    }

    /** Whether it says when and how much. */
    public boolean complete() {
        return has(CsvColumn.DAY) && (has(CsvColumn.AMOUNT) || has(CsvColumn.IN) || has(CsvColumn.OUT));
    }

    /** The same for a file with more or fewer columns. */
    public CsvMapping wide(int width) {
        List<CsvColumn> even = new ArrayList<>(columns.subList(0, Math.min(width, columns.size())));
        while (even.size() < width) {
            even.add(CsvColumn.NOTHING);
        }
        return new CsvMapping(separator, encoding, decimal, dates, even, skipped);
    }
}
