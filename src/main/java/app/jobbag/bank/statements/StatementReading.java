package app.jobbag.bank.statements;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of file it is, and what it says. */
public final class StatementReading {
    public static final int MOST_BYTES = 10 << 20;
    private static final int BEGINNING = 4_000;

    /** What says before the text how its signs are written. */
    private static final String MARK = "^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)";

    private StatementReading() {}

    public static StatementFormat format(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst(MARK, "")
                .strip();
        if (beginning.startsWith("<")) {
            boolean notice = beginning.contains("camt.054") || beginning.contains("<BkToCstmrDbtCdtNtfctn");
            return notice ? StatementFormat.CAMT054 : StatementFormat.CAMT053;
        }
        boolean swift = beginning.contains(":20:") && beginning.contains(":25:") && beginning.contains(":60");
        return swift ? StatementFormat.MT940 : StatementFormat.CSV;
    }

    /**
     * @param mapping for CSV; null to guess it
     * @throws Unreadable with what is wrong
     */
    public static List<ReadStatement> read(byte[] bytes, @Nullable CsvMapping mapping) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            throw new Unreadable("bank.unreadable.size", MOST_BYTES >> 20);
        }
        return switch (format(bytes)) {
            case CAMT053, CAMT054 -> CamtReader.read(bytes);
            case MT940 -> Mt940Reader.read(text(bytes));
            case CSV -> List.of(csv(bytes, mapping == null ? CsvStatement.guess(bytes) : mapping));
        };
    }

    private static ReadStatement csv(byte[] bytes, CsvMapping mapping) {
        return new CsvEntries(mapping).read(CsvStatement.read(bytes, mapping));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
