package app.jobbag.ui.lists;

import app.jobbag.platform.scope.Scope;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads lists: a page of one, or all of it for a file. The database's row-level security narrows it to the viewer. */
@Service
public class Lists {
    private static final int EXPORT_CHUNK = 1000;

    private final JdbcClient jdbc;
    private final ListPages pages;
    private final ListCsv csv;
    private final TransactionTemplate reading;

    Lists(JdbcClient jdbc, ListPages pages, ListCsv csv, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.csv = csv;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** One page, by one query. */
    public ListPage page(ListDefinition list, ListRequest request) {
        Optional<ListRequest.Place> place = request.place();
        List<Row> rows = read(list, request, place, ListSql.PAGE + 1);
        boolean more = rows.size() > ListSql.PAGE;
        List<Row> shown = new ArrayList<>(more ? rows.subList(0, ListSql.PAGE) : rows);
        boolean backwards = place.isPresent() && !place.get().after();
        if (backwards) {
            Collections.reverse(shown);
        }
        boolean next = backwards || more;
        boolean previous = backwards ? more : place.isPresent();
        return pages.page(list, request, shown, names(list, request, shown), new ListPages.Around(next, previous));
    }

    /** Asked for only where no row says it. */
    private Map<String, String> names(ListDefinition list, ListRequest request, List<Row> rows) {
        Map<String, String> names = new HashMap<>();
        request.filters(list).forEach((filter, value) -> {
            if (filter.naming() != null
                    && ListPages.inAllRows(list, filter, rows).isEmpty()) {
                name(filter.naming(), value).ifPresent(name -> names.put(filter.name(), name));
            }
        });
        return names;
    }

    private Optional<String> name(String naming, String value) {
        try {
            UUID id = UUID.fromString(value);
            return Objects.requireNonNull(reading.execute(
                    status -> jdbc.sql(naming).param(id).query(String.class).optional()));
        } catch (IllegalArgumentException nothingOfThatId) {
            return Optional.empty();
        }
    }

    /** The whole filter as a file named after the list's address. */
    public void export(ListDefinition list, ListRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + list.address().substring(1) + ".csv\"");
        export(list, request, response.getWriter());
    }

    /** Read in chunks by keyset, so that its size does not matter. */
    void export(ListDefinition list, ListRequest request, Appendable out) throws IOException {
        csv.head(list, request, out);
        Optional<ListRequest.Place> place = Optional.empty();
        List<Row> rows = read(list, request, place, EXPORT_CHUNK);
        while (!rows.isEmpty()) {
            csv.rows(list, request, rows, out);
            Row last = rows.get(rows.size() - 1);
            place = Optional.of(new ListRequest.Place(last.sortValue(), last.id(), true));
            rows = rows.size() < EXPORT_CHUNK ? List.of() : read(list, request, place, EXPORT_CHUNK);
        }
    }

    private List<Row> read(ListDefinition list, ListRequest request, Optional<ListRequest.Place> place, int limit) {
        try {
            List<Row> rows = reading.execute(status -> {
                boolean everyClient = Scope.current().spansClients();
                ListSql sql = new ListSql(list, request, limit, everyClient);
                return jdbc.sql(sql.page(place))
                        .params(sql.values())
                        .query((row, n) -> row(list, row))
                        .list();
            });
            return rows == null ? List.of() : rows;
        } catch (DataIntegrityViolationException e) {
            // a filter value or a place that is no date, number or id: nothing is like that
            return List.of();
        }
    }

    private static Row row(ListDefinition list, ResultSet row) throws SQLException {
        List<Row.Value> values = new ArrayList<>();
        int number = 0;
        for (Column column : list.columns()) {
            String currency = column.cell() == Cell.MONEY ? row.getString("x" + number) : null;
            values.add(new Row.Value(value(row.getObject("c" + number)), currency));
            number++;
        }
        return new Row(
                row.getObject("row_id", UUID.class), row.getString("sort_value"), row.getLong("counted"), values);
    }

    private static @Nullable Object value(@Nullable Object read) {
        if (read instanceof Date date) {
            return date.toLocalDate();
        }
        return read instanceof Timestamp moment ? moment.toInstant() : read;
    }
}
