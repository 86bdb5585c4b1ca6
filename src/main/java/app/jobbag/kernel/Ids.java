package app.jobbag.kernel;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes time-ordered identifiers (UUID version 7, RFC 9562): new rows land together in their index. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** As it was sent; null for what is no identifier: as good as none. */
    public static @Nullable UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Those among what was sent that are one. */
    public static Set<UUID> readAll(Collection<String> texts) {
        return texts.stream().map(Ids::read).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long random = RANDOM.nextLong();
        long high = (millis << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
