package app.jobbag.deliverables.proofs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first bytes of a WebP: how large the picture is said to be. */
record WebpHead(int width, int height) {
    private static final int LENGTH = 30;
    private static final int KIND = 12;
    private static final int CONTENT = 20;
    private static final int FOURTEEN_BITS = 0x3fff;
    private static final int THREE_BYTES = 0xffffff;

    static WebpHead of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LENGTH);
        }
        if (start.length < LENGTH) {
            throw new IOException("no picture that can be read");
        }
        ByteBuffer head = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        return switch (new String(start, KIND, 4, StandardCharsets.US_ASCII)) {
            case "VP8 " -> plain(head);
            case "VP8L" -> lossless(head.getInt(CONTENT + 1));
            case "VP8X" -> extended(head);
            default -> throw new IOException("no picture that can be read");
        };
    }

    /** After the frame's three bytes and three that never change. */
    private static WebpHead plain(ByteBuffer head) {
        return new WebpHead(head.getShort(CONTENT + 6) & FOURTEEN_BITS, head.getShort(CONTENT + 8) & FOURTEEN_BITS);
    }

    private static WebpHead lossless(int sizes) {
        return new WebpHead(1 + (sizes & FOURTEEN_BITS), 1 + (sizes >>> 14 & FOURTEEN_BITS));
    }

    private static WebpHead extended(ByteBuffer head) {
        return new WebpHead(
                1 + (head.getInt(CONTENT + 4) & THREE_BYTES), 1 + (head.getInt(CONTENT + 6) >>> 8 & THREE_BYTES));
    }

    Sheet sheet() throws IOException {
        if (width == 0 || height == 0) {
            throw new IOException("a picture without size");
        }
        return Sheet.fitting(width, height);
    }
}
