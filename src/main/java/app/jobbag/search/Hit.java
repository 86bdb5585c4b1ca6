package app.jobbag.search;

import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param client whose it is, for those of the same name
 * @param exact whether its number is what was asked for
 */
public record Hit(String url, String title, @Nullable String client, boolean exact) {}
