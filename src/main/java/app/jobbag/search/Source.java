package app.jobbag.search;

import app.jobbag.staff.Action;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that can be found.
 *
 * @param key its text is {@code search.group.<key>}
 * @param kind its kind in {@code search_entry}, null when it stands in no client's book
 * @param action whoever may do it finds the kind
 * @param address what a hit's id is appended to
 * @param sql columns id, title, client and number of what is among {@code :found}, in the order they are shown;
 *     {@code :asked}, {@code :me} and {@code :tied} (only what the person is assigned to) may be used
 */
record Source(String key, @Nullable String kind, Action action, String address, String sql) {}
