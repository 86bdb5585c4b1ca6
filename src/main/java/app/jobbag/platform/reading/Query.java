package app.jobbag.platform.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/** A select and the values of its parameters in their order. */
public record Query(String sql, List<@Nullable Object> values) {
    /** With parameters written as {@code ?}. */
    public static Query of(String sql, @Nullable Object... values) {
        return new Query(sql, Arrays.asList(values));
    }

    /** With parameters written as {@code :name}. */
    public static Query named(String sql, MapSqlParameterSource values) {
        ParsedSql parsed = NamedParameterUtils.parseSqlStatement(sql);
        return new Query(
                NamedParameterUtils.substituteNamedParameters(parsed, values),
                Arrays.asList(NamedParameterUtils.buildValueArray(parsed, values, null)));
    }

    /** This select with others in the places of its {@code %s}, their parameters among its own. */
    public Query with(Query... inner) {
        StringBuilder text = new StringBuilder();
        List<@Nullable Object> all = new ArrayList<>();
        Iterator<@Nullable Object> own = values.iterator();
        String[] pieces = sql.split("%s", -1);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i].chars().filter(letter -> letter == '?').forEach(mark -> all.add(own.next()));
            text.append(pieces[i]);
            if (i < inner.length) {
                text.append(inner[i].sql);
                all.addAll(inner[i].values);
            }
        }
        return new Query(text.toString(), all);
    }
}
