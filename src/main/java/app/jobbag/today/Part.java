package app.jobbag.today;

import app.jobbag.staff.Action;
import app.jobbag.ui.Formats;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that waits.
 *
 * @param key its texts are {@code today.part.<key>}
 * @param action whoever may do it sees the part
 * @param address what a row's id is appended to, or with a {@code *} in the id's place
 * @param more the list of all of them
 * @param sql the columns of {@link DeskRow}; {@code :me}, {@code :now}, {@code :today}, {@code :week}
 *     (seven days on), {@code :tied} (only what is tied to the person by discipline) may be used
 * @param reminder where a row is reminded of with one click: what is appended to its address; the row then counts its days
 */
record Part(
        String key,
        Action action,
        String address,
        String more,
        String sql,
        @Nullable String reminder) {
    Part(String key, Action action, String address, String more, String sql) {
        this(key, action, address, more, sql, null);
    }

    private static final int ROWS = 6;

    /** A client's name as people say it; the client is {@code c}. */
    static final String CLIENT = "coalesce(c.trading_names[1], c.legal_name) as client";
    /** The client and who signed or sent back: the client is {@code c}, the signer {@code s}. */
    static final String CLIENT_AND_SIGNER = "coalesce(c.trading_names[1], c.legal_name) || ' · ' || s.name as client";

    /** On the person's team, whatever other roles see: the client is {@code c}. */
    static final String MINE =
            "exists (select from team_member t where t.client_id = c.id and t.person_id = :me and t.duty <> 'CONTRIBUTOR')";

    String address(String id) {
        return address.contains("*") ? address.replace("*", id) : address + id;
    }

    /** Its first rows and a count that stops at 1,001, with the number of the part and their place in it: several parts are read by one statement. */
    String statement(int number, boolean tied) {
        return "select " + number + " as part, row_number() over () as place, rows.* from"
                + " (select found.*, count(*) over () as total from ("
                + unseen(sql.replace(":tied", String.valueOf(tied)))
                + " limit " + (Formats.COUNTED + 1) + ") found limit " + ROWS + ") rows";
    }

    /** News as long as the person has not seen them; a subselect, not a join, so that they stay in their order. */
    private String unseen(String all) {
        return DeskNews.of(key)
                .map(news -> "select told.* from (" + all
                        + ") told where told.at > coalesce((select z.seen_at from desk_seen z"
                        + " where z.person_id = :me and z.part = '" + news.part()
                        + "' and z.row_id = told.id), '-infinity')")
                .orElse(all);
    }
}
