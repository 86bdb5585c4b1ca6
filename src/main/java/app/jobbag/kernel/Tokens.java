package app.jobbag.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/** New tokens of 256 random bits; nobody but the mail's reader ever sees one again. */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    public static String next() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
