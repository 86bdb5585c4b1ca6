package app.jobbag.imports.sheets;

import app.jobbag.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of an XLSX file: its texts, and its numbers as they are written; no formula is worked out. */
final class Workbook {
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_UNPACKED = 64 << 20;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final List<String> strings = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private Workbook() {}

    static List<List<String>> rows(byte[] bytes) {
        try {
            Map<String, byte[]> parts = unpacked(bytes);
            byte[] sheet = parts.get(SHEET);
            if (sheet == null) {
                throw new Refused("imports.refused.broken");
            }
            Workbook book = new Workbook();
            book.readStrings(parts.getOrDefault(STRINGS, "<sst/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            book.readSheet(sheet);
            return book.rows;
        } catch (IOException | XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new Refused("imports.refused.broken");
        }
    }

    /** Counts what comes out, whatever the zip says of itself. */
    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_UNPACKED;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new IOException("more parts than a workbook has");
                }
                byte[] part = read(
                        zip,
                        left,
                        entry.getName().equals(SHEET) || entry.getName().equals(STRINGS));
                left -= part.length;
                parts.put(entry.getName(), part);
            }
        }
        return parts;
    }

    private static byte[] read(InputStream in, int most, boolean kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        int total = 0;
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            total += n;
            if (total > most) {
                throw new IOException("unpacks to more than it may");
            }
            if (kept) {
                out.write(block, 0, n);
            }
        }
        return out.toByteArray();
    }

    private void readStrings(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                text.setLength(0);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text.toString());
            }
        }
    }

    private void readSheet(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
        List<String> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                row = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                readCell(xml, row);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(row);
                if (rows.size() > 2 * Sheet.MOST_ROWS) {
                    throw new Refused("imports.refused.rows", Sheet.MOST_ROWS);
                }
            }
        }
    }

    private void readCell(XMLStreamReader xml, List<String> row) throws XMLStreamException {
        int column = column(xml.getAttributeValue(null, "r"), row.size());
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        StringBuilder text = new StringBuilder();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            boolean begins = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
            if (begins && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                text.append(xml.getElementText());
            }
        }
        while (row.size() < column) {
            row.add("");
        }
        row.add(type.equals("s") ? strings.get(Integer.parseInt(text.toString().strip())) : text.toString());
    }

    /** "C7" is the third; without an address it is the next. */
    private static int column(String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isUpperCase(address.charAt(i)); i++) {
            column = Math.min(column * 26 + address.charAt(i) - 'A' + 1, 20_000);
        }
        if (column > 16_384 || column - 1 < next) {
            throw new IndexOutOfBoundsException(address);
        }
        return column - 1;
    }
}
