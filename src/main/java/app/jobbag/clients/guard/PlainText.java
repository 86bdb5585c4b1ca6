package app.jobbag.clients.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text without a form: UTF-8, UTF-16 by its mark, else as the old character sets of the West and of China read it. */
final class PlainText {
    private PlainText() {}

    static DocumentText read(Path file) throws IOException {
        if (Files.size(file) > DocumentText.MOST) {
            return DocumentText.UNREADABLE;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return DocumentText.plain(new String(bytes, StandardCharsets.UTF_16));
        }
        try {
            return DocumentText.plain(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return DocumentText.plain(new String(bytes, Charset.forName("windows-1252"))
                    + '\n'
                    + new String(bytes, Charset.forName("GB18030")));
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
