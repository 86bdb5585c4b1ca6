package app.jobbag.platform.reading;

import app.jobbag.platform.scope.OncePerTransaction;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the database for several things in one statement. A page says what it will need, part by part, each part in the words
 * of the module that owns it; the first look at one of them reads all that wait, as rows in JSON. Changes that JPA has not
 * written yet are not seen: for pages, not for verbs.
 */
@Component
public class Reads {
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final JsonMapper rows;
    private final OncePerTransaction<Together> together = new OncePerTransaction<>();

    Reads(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .annotationIntrospector(new RowNames())
                .changeDefaultVisibility(seen -> seen.withFieldVisibility(Visibility.ANY))
                .build();
    }

    /** The rows, by the names of their columns: {@code created_at} is {@code createdAt} of a record or an entity. */
    public <T> Later<List<T>> rows(Class<T> row, Query query) {
        return ask(query, "t", row, rows);
    }

    /** The same, where there is one row at most. */
    public <T> Later<Optional<T>> row(Class<T> row, Query query) {
        return rows(row, query).map(found -> found.stream().findFirst());
    }

    /** The one column of the one row there is at most, a JSON object whose names are the record's. */
    public <T> Later<Optional<T>> object(Class<T> type, Query query) {
        return ask(query, "t.value", type, json).map(found -> found.stream().findFirst());
    }

    /** The same, of each of its rows. */
    public <T> Later<List<T>> objects(Class<T> type, Query query) {
        return ask(query, "t.value", type, json);
    }

    /** One row as {@code row_to_json} gives it, for what is read row by row. */
    public <T> T one(Class<T> row, String text) {
        return rows.readValue(text, row);
    }

    private <T> Later<List<T>> ask(Query query, String each, Class<T> type, JsonMapper mapper) {
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
        String source = each.equals("t") ? "t" : "t(value)";
        String select = "(select coalesce(json_agg(" + each + "), '[]') from (" + query.sql() + ") " + source + ")";
        return together.get(Together::new).ask(new Part<List<T>>(select, query.values(), list, mapper.readerFor(list)));
    }

    /** The reads of a transaction that wait for the first look. */
    private final class Together {
        private final List<Part<?>> waiting = new ArrayList<>();
        private final boolean bound = TransactionSynchronizationManager.isSynchronizationActive();

        /** Two parts of a page that want the same get the same. */
        <T> Later<T> ask(Part<T> wanted) {
            Part<T> part = waiting.stream()
                    .filter(wanted::asksTheSame)
                    .findFirst()
                    .map(wanted::sameAs)
                    .orElse(wanted);
            if (part == wanted) {
                waiting.add(part);
            }
            return new Later<>(() -> {
                if (part.answer == null) {
                    read();
                }
                return part.said();
            });
        }

        private void read() {
            if (bound && together.get(Together::new) != this) {
                throw new IllegalStateException("the transaction that asked for it is over");
            }
            List<Part<?>> asked = List.copyOf(waiting);
            waiting.clear();
            String sql = asked.stream().map(part -> part.select).collect(Collectors.joining(", ", "select ", ""));
            Object[] values =
                    asked.stream().flatMap(part -> part.values.stream()).toArray();
            jdbc.query(sql, (RowCallbackHandler) row -> answer(asked, row), values);
        }

        private static void answer(List<Part<?>> asked, ResultSet row) throws SQLException {
            for (int i = 0; i < asked.size(); i++) {
                asked.get(i).answer(row.getString(i + 1));
            }
        }
    }

    private static final class Part<T> {
        private final String select;
        private final List<Object> values;
        private final JavaType type;
        private final ObjectReader reader;
        private @Nullable T answer;

        Part(String select, List<Object> values, JavaType type, ObjectReader reader) {
            this.select = select;
            this.values = values;
            this.type = type;
            this.reader = reader;
        }

        boolean asksTheSame(Part<?> other) {
            return select.equals(other.select) && values.equals(other.values) && type.equals(other.type);
        }

        /** @param other one that asks the same, and so is of the same type */
        @SuppressWarnings("unchecked")
        Part<T> sameAs(Part<?> other) {
            return (Part<T>) other;
        }

        void answer(String text) {
            answer = reader.readValue(text);
        }

        T said() {
            T said = answer;
            if (said == null) {
                throw new IllegalStateException("not read");
            }
            return said;
        }
    }
}
