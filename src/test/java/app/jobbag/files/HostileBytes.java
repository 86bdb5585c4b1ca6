package app.jobbag.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes that are crafted: bombs, pictures that lie, broken pages. */
final class HostileBytes {
    private static final byte[] ZEROS = new byte[1 << 20];
    private static final String SCRIPT = "<script>alert(document.cookie)</script>";

    private HostileBytes() {}

    static byte[] zip(String entry, int megabytes) {
        return archive(out -> {
            out.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < megabytes; i++) {
                out.write(ZEROS);
            }
        });
    }

    static byte[] office(String entry, int megabytes) {
        return archive(out -> {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < megabytes; i++) {
                out.write(ZEROS);
            }
        });
    }

    static byte[] many(int entries) {
        return archive(out -> {
            for (int i = 0; i < entries; i++) {
                out.putNextEntry(new ZipEntry("f" + i));
            }
        });
    }

    static byte[] zipped(String entry, String text) {
        return archive(out -> {
            out.putNextEntry(new ZipEntry(entry));
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private interface Filling {
        void into(ZipOutputStream out) throws IOException;
    }

    static byte[] archive(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            filling.into(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] deflated(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(ZEROS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param honest whether it holds as many pixels as it says, up to what compresses well */
    static byte[] png(int width, int height, boolean honest) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0})
                .array();
        byte[] data = deflated(honest ? Math.max(1, (int) Math.min(120L, (long) width * height >> 20)) : 1);
        return join(bytes("89504e470d0a1a0a"), chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] page(String head, String box, byte[] content) {
        String before =
                head + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox" + box
                        + "/Contents 4 0 R>>endobj\n4 0 obj<</Length " + content.length
                        + "/Filter/FlateDecode>>stream\n";
        return join(
                before.getBytes(StandardCharsets.ISO_8859_1),
                content,
                "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    }

    static String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\">" + SCRIPT + "</svg>";
    }

    static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
