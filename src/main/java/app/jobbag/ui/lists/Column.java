package app.jobbag.ui.lists;

import org.jspecify.annotations.Nullable;

/**
 * One column of a list.
 *
 * @param sql what it shows
 * @param extra SQL of the currency for money, prefix of the message keys for a state, message key of what stands in
 *     for a link's text
 * @param sort SQL it is sorted by, never null in the data; null when it can't be sorted by
 * @param sortType PostgreSQL type of that expression
 */
public record Column(
        String name,
        String sql,
        Cell cell,
        @Nullable String extra,
        @Nullable String sort,
        @Nullable String sortType) {
    Column sortedBy(String expression, String type) {
        return new Column(name, sql, cell, extra, expression, type);
    }
}
