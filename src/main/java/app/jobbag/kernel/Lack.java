package app.jobbag.kernel;

import java.util.List;

/**
 * Something that is missing before a step may be taken: the fact as a message key with its arguments, and the page where
 * it is mended.
 */
public record Lack(String key, List<Object> arguments, String url) {
    public Lack {
        arguments = List.copyOf(arguments);
    }

    public static Lack of(String key, String url, Object... arguments) {
        return new Lack(key, List.of(arguments), url);
    }
}
