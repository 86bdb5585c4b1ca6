package app.jobbag.bank.statements;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The table of a bank's CSV, and a first guess at how to read it. */
public record CsvStatement(List<List<String>> rows) {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LOOKED_AT = 15;
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    public CsvStatement {
        rows = List.copyOf(rows);
    }

    static CsvStatement read(byte[] bytes, char separator, String encoding) {
        List<List<String>> rows = new ArrayList<>();
        String text = new String(bytes, Charset.forName(encoding)).replace("\ufeff", "");
        if (text.indexOf('\u0000') >= 0) {
            throw new Unreadable("bank.unreadable.kind");
        }
        try {
            for (CsvRecord row : CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
                rows.add(row.getFields().stream()
                        .limit(MOST_COLUMNS)
                        .map(cell -> Words.clean(cell, ReadEntry.LONGEST))
                        .toList());
                if (rows.size() > MOST_ROWS) {
                    throw new Unreadable("bank.unreadable.tooMuch");
                }
            }
        } catch (CsvParseException e) {
            throw new Unreadable("bank.unreadable.csv");
        }
        return new CsvStatement(rows);
    }

    public static CsvStatement read(byte[] bytes, CsvMapping mapping) {
        return read(bytes, mapping.separator(), mapping.encoding());
    }

    /** By its heads, separators and letters. */
    public static CsvMapping guess(byte[] bytes) {
        String encoding = encoding(bytes);
        char separator = separator(new String(bytes, Charset.forName(encoding)));
        List<List<String>> rows = read(bytes, separator, encoding).rows();
        int head = 0;
        int most = 0;
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            int known = (int) columns(rows.get(i)).stream()
                    .filter(each -> each != CsvColumn.NOTHING)
                    .count();
            if (known > most) {
                most = known;
                head = i;
            }
        }
        List<CsvColumn> columns = rows.isEmpty() ? List.of() : columns(rows.get(head));
        List<List<String>> below = rows.subList(Math.min(rows.size(), head + 1), rows.size());
        return new CsvMapping(separator, encoding, decimal(columns, below), dates(columns, below), columns, head);
    }

    private static List<CsvColumn> columns(List<String> heads) {
        Set<CsvColumn> taken = EnumSet.noneOf(CsvColumn.class);
        List<CsvColumn> columns = new ArrayList<>();
        for (String head : heads) {
            CsvColumn column = CsvColumn.headed(head);
            columns.add(column.repeats() || taken.add(column) ? column : CsvColumn.NOTHING);
        }
        return columns;
    }

    private static char decimal(List<CsvColumn> columns, List<List<String>> rows) {
        return rows.stream()
                        .map(row -> cell(row, columns, CsvColumn.AMOUNT) + cell(row, columns, CsvColumn.IN))
                        .anyMatch(cell -> cell.matches(".*,\\d{1,2}\\D*$"))
                ? ','
                : '.';
    }

    private static String dates(List<CsvColumn> columns, List<List<String>> rows) {
        return CsvMapping.DATES.stream()
                .filter(pattern -> rows.stream()
                        .map(row -> cell(row, columns, CsvColumn.DAY))
                        .filter(cell -> !cell.isEmpty())
                        .limit(LOOKED_AT * 2L)
                        .allMatch(cell -> CsvEntries.day(cell, pattern) != null))
                .findFirst()
                .orElse(CsvMapping.DATES.get(0));
    }

    static String cell(List<String> row, List<CsvColumn> columns, CsvColumn column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }

    private static String encoding(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            return "UTF-16";
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return "UTF-8";
        } catch (CharacterCodingException notUtf8) {
            return "windows-1252";
        }
    }

    private static char separator(String text) {
        String looked = text.substring(0, Math.min(text.length(), 20_000)).replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS[0];
        long most = 0;
        for (char each : SEPARATORS) {
            long found = looked.chars().filter(letter -> letter == each).count();
            if (found > most) {
                most = found;
                best = each;
            }
        }
        return best;
    }
}
