package app.jobbag.schedules.exchange;

import app.jobbag.schedules.exchange.Unreadable.Why;
import app.jobbag.schedules.network.WorkCalendar;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file with a plan as it was handed in: MS Project's XML or CSV, told apart by how it begins. */
public final class PlanFile {
    private static final int MOST_BYTES = 5 << 20;
    /** In letters, as a page carries it from one step to the next. */
    private static final int MOST_PACKED = 1_500_000;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final byte[] bytes;

    private PlanFile(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unreadable(Why.EMPTY, "");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Why.TOO_LARGE, (bytes.length >> 20) + " MB");
        }
        this.bytes = bytes;
    }

    /** @throws Unreadable when it is empty or too large */
    public static PlanFile of(InputStream in) throws IOException {
        return new PlanFile(in.readNBytes(MOST_BYTES + 1));
    }

    /**
     * Out of a page, where anybody may have written it: unpacked no further than a file may be long.
     *
     * @throws Unreadable when it is not what {@link #packed} wrote
     */
    public static PlanFile unpacked(String text) {
        if (text.isEmpty()) {
            throw new Unreadable(Why.EMPTY, "");
        }
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
            return of(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Why.NOT_TEXT, "");
        }
    }

    public String packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = Base64.getEncoder().encodeToString(out.toByteArray());
        if (text.length() > MOST_PACKED) {
            throw new Unreadable(Why.TOO_LARGE, (bytes.length >> 20) + " MB");
        }
        return text;
    }

    /**
     * @param today when a CSV begins that names no day
     * @param calendar by which one works that begins on a day; a CSV has none of its own
     * @throws Unreadable for what is no plan
     */
    public Imported read(LocalDate today, Function<LocalDate, WorkCalendar> calendar) {
        if (isXml()) {
            return Mspdi.read(new ByteArrayInputStream(bytes));
        }
        String text = text();
        LocalDateTime start = CsvPlan.firstStart(text).orElse(today.atTime(MORNING));
        LocalDateTime morning = start.toLocalTime().isBefore(MORNING) ? start.with(MORNING) : start;
        return CsvPlan.read(text, new CsvPlan.Work(morning, calendar.apply(start.toLocalDate())));
    }

    private boolean isXml() {
        Charset wide = wide(0xff, 0xfe) || wide(0xfe, 0xff) ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        String head = new String(bytes, 0, Math.min(bytes.length, 200), wide);
        return head.replaceAll("^[\\u00ef\\u00bb\\u00bf\\s]+", "").startsWith("<");
    }

    private boolean wide(int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private String text() {
        Charset letters = wide(0xff, 0xfe) || wide(0xfe, 0xff) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = letters.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Unreadable(Why.NOT_TEXT, "");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(Why.NOT_TEXT, "");
        }
    }
}
