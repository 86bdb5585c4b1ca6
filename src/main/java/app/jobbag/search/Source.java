package app.jobbag.search;

import app.jobbag.staff.Action;

/**
 * One kind of thing that can be found.
 *
 * @param key its text is {@code search.group.<key>}
 * @param action whoever may do it finds the kind
 * @param address what a hit's id is appended to
 * @param sql columns id, title, client and number, and from what; {@code :me} and {@code :tied} (only what the person is
 *     assigned to) may be used
 * @param match SQL of what is found by {@code :text}
 * @param order the SQL that the hits are sorted by, after exact numbers
 */
record Source(String key, Action action, String address, String sql, String match, String order) {
    private static final int MOST = 8;

    /** With the number of the source and each hit's place in it: all sources are read by one statement. */
    String statement(int source, boolean tied) {
        return "select " + source + " as source, row_number() over () as place, found.* from ("
                + sql.replace(":tied", String.valueOf(tied)) + " and (" + match + ") order by " + order + " limit "
                + MOST + ") found";
    }
}
