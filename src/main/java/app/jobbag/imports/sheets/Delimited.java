package app.jobbag.imports.sheets;

import app.jobbag.kernel.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** CSV with whichever separator it has. */
final class Delimited {
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int LOOKED_AT = 20_000;

    private Delimited() {}

    static List<List<String>> rows(String text) {
        if (text.indexOf('\u0000') >= 0) {
            throw new Refused("imports.refused.broken");
        }
        List<List<String>> rows = new ArrayList<>();
        try {
            for (CsvRecord row :
                    CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
                rows.add(List.copyOf(row.getFields()));
                if (rows.size() > 2 * Sheet.MOST_ROWS) {
                    throw new Refused("imports.refused.rows", Sheet.MOST_ROWS);
                }
            }
        } catch (CsvParseException e) {
            throw new Refused("imports.refused.broken");
        }
        return rows;
    }

    /** The one that is found most often outside quotes. */
    private static char separator(String text) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char letter = text.charAt(i);
            quoted = quoted ^ letter == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                found[s] += letter == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < found.length; s++) {
            most = found[s] > found[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
