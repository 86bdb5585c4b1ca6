package app.jobbag.ui;

import java.util.List;

/**
 * What a toast says.
 *
 * @param arguments written as the reader writes them
 */
public record Said(String key, List<Object> arguments) {
    public Said {
        arguments = List.copyOf(arguments);
    }

    public static Said of(String key, Object... arguments) {
        return new Said(key, List.of(arguments));
    }
}
