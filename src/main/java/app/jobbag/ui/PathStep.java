package app.jobbag.ui;

import org.jspecify.annotations.Nullable;

/**
 * A step of the path of an order, an invoice: for {@code ui/_steps}.
 *
 * @param key of its word
 * @param state done, now, next or stopped
 * @param note who and when, where that is known
 */
public record PathStep(String key, String state, @Nullable String note) {}
