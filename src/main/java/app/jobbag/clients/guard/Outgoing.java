package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What is about to leave for a client.
 *
 * @param subject kind of the object it belongs to, with {@code id}: what a manager lets pass
 * @param parts each text or file on its own, so that a name is shown where it stands
 */
public record Outgoing(ClientId client, String subject, UUID id, List<Part> parts) {
    /** @param key what it is, as a message key, or a file's name */
    public record Part(String key, DocumentText text) {}

    public Outgoing {
        parts = List.copyOf(parts);
    }

    public static Outgoing of(ClientId client, String subject, UUID id) {
        return new Outgoing(client, subject, id, List.of());
    }

    public Outgoing with(String key, String text) {
        return text.isBlank() ? this : with(key, DocumentText.plain(text));
    }

    public Outgoing with(String key, DocumentText text) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(key, text));
        return new Outgoing(client, subject, id, more);
    }

    /** Changes with every letter of it. */
    String hash() {
        MessageDigest digest = Sha256.begin();
        for (Part part : parts) {
            for (String each : new String[] {part.key(), part.text().content()}) {
                byte[] bytes = each.getBytes(StandardCharsets.UTF_8);
                digest.update(new byte[] {
                    (byte) (bytes.length >>> 24),
                    (byte) (bytes.length >>> 16),
                    (byte) (bytes.length >>> 8),
                    (byte) bytes.length
                });
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
