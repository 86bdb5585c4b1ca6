package app.jobbag.search;

import app.jobbag.staff.Action;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One kind of thing that can be found.
 *
 * @param key its text is {@code search.group.<key>}; sources of one key are shown together
 * @param action whoever may do it finds the kind
 * @param address what a hit's id is appended to
 * @param kinds what it is called in {@code search_text}; none for what is matched by its own SQL
 * @param rows columns id (what the address leads to), title, client and number, and from what
 */
record Source(String key, Action action, String address, List<String> kinds, Rows rows) {
    private static final int MOST = 8;

    /**
     * @param sql {@code :me} and {@code :tied} (only what the person is assigned to) may be used
     * @param found SQL of the id whose words are found; without kinds, the whole condition on {@code :text}
     * @param number SQL of its number, which is worth more than any words
     * @param order the SQL that the hits are sorted by, after exact numbers
     */
    record Rows(String sql, String found, String number, String order) {}

    Source {
        kinds = List.copyOf(kinds);
    }

    /** With the number of the source and each hit's place in it: all sources are read by one statement. */
    String statement(int source, boolean tied) {
        return "select " + source
                + " as source, row_number() over () as place, cast(found.id as text) as id, found.title,"
                + " found.client, found.number from ("
                + rows.sql().replace(":tied", String.valueOf(tied)) + " and (" + match() + ") order by (upper("
                + rows.number() + ") = :exact) desc nulls last, " + rows.order() + " limit " + MOST + ") found";
    }

    private String match() {
        return kinds.isEmpty()
                ? rows.found()
                : kinds.stream()
                        .collect(Collectors.joining(
                                "', '", rows.found() + " in (select hits.id from hits where hits.kind in ('", "'))"));
    }
}
