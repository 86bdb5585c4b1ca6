package app.jobbag.clients.guard;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/** The text of a Word, Excel or PowerPoint file: the XML in its zip, counted while it is unpacked. */
final class OfficeText {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 96L << 20;
    /** Text packs ten to one, a bomb a thousand to one. */
    private static final long MOST_RATIO = 150;

    private static final long SMALL = 1 << 20;

    private OfficeText() {}

    static DocumentText read(Path file) throws IOException {
        StringBuilder content = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Counted counted = new Counted(zip, Math.max(SMALL, Math.min(MOST_BYTES, Files.size(file) * MOST_RATIO)));
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    return DocumentText.UNREADABLE;
                }
                if (bearsWords(entry.getName())) {
                    OfficeXml.read(counted, content);
                    content.append('\n');
                }
                counted.transferTo(OutputStream.nullOutputStream());
            }
            return entries == 0 ? DocumentText.UNREADABLE : DocumentText.plain(content.toString());
        } catch (XMLStreamException e) {
            return DocumentText.UNREADABLE;
        }
    }

    private static boolean bearsWords(String name) {
        return (name.endsWith(".xml") || name.endsWith(".rels"))
                && (name.startsWith("word/")
                        || name.startsWith("xl/")
                        || name.startsWith("ppt/")
                        || name.startsWith("docProps/"))
                && !name.contains("/theme/")
                && !name.endsWith("styles.xml")
                && !name.endsWith("fontTable.xml");
    }

    /** Counts what comes out, whatever the zip says of itself; stays open when a reader of one entry closes it. */
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public void close() {
            // the zip goes on with its next entry
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("unpacks to more than it may");
            }
        }
    }
}
