package app.jobbag.platform.reading;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** This select with another in the place of its {@code %s}, which stands before its own parameters. */
    public Query over(Query inner) {
        List<@Nullable Object> all = new ArrayList<>(inner.values);
        all.addAll(values);
        return new Query(sql.formatted(inner.sql), all);
    }
}
