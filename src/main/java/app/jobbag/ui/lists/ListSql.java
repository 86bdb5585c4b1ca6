package app.jobbag.ui.lists;

import app.jobbag.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page's SQL. Pages go by keyset, the page size stands in the text (a bound one keeps PostgreSQL from its cached plan),
 * and the count stops at 1,001 within the same statement.
 */
final class ListSql {
    static final int PAGE = 50;
    static final int COUNTED = Formats.COUNTED;

    private final ListDefinition list;
    private final ListRequest request;
    private final int limit;
    private final boolean everyClient;
    private final List<Object> values = new ArrayList<>();

    /** @param everyClient whether the reader sees clients without being on their team */
    ListSql(ListDefinition list, ListRequest request, int limit, boolean everyClient) {
        this.list = list;
        this.request = request;
        this.limit = limit;
        this.everyClient = everyClient;
    }

    /** All columns as c0, c1, …, extras as x0, x1, …, and the row's id, sort value and the capped count. */
    String page(Optional<ListRequest.Place> place) {
        String sort = request.sort(list);
        boolean descending = sort.startsWith("-");
        Column by = list.column(descending ? sort.substring(1) : sort);
        String sortBy = Objects.requireNonNull(by.sort());
        boolean backwards = place.isPresent() && !place.get().after();
        boolean down = descending != backwards;

        StringBuilder sql = new StringBuilder("select ").append(list.id()).append(" as row_id, (");
        sql.append(sortBy).append(")::text as sort_value");
        appendColumns(sql);
        sql.append(", (select count(*) from (select 1 from ")
                .append(list.from())
                .append(where());
        sql.append(" limit ").append(COUNTED + 1).append(") capped) as counted");
        sql.append(" from ").append(list.from()).append(where());
        place.ifPresent(from -> {
            sql.append(" and (").append(sortBy).append(", ").append(list.id()).append(down ? ") < (" : ") > (");
            sql.append("cast(? as ").append(by.sortType()).append("), ?)");
            values.add(from.sortValue());
            values.add(from.id());
        });
        String direction = down ? " desc" : " asc";
        sql.append(" order by ")
                .append(sortBy)
                .append(direction)
                .append(", ")
                .append(list.id())
                .append(direction);
        return sql.append(" limit ").append(limit).toString();
    }

    /** What a column of money comes to in all rows of the filter, one row a currency. */
    String totals(Column money) {
        return "select sum(" + money.sql() + ") as amount, " + money.extra() + " as currency from " + list.from()
                + where() + " and " + money.sql() + " is not null group by " + money.extra() + " order by "
                + money.extra();
    }

    List<Object> values() {
        return values;
    }

    private void appendColumns(StringBuilder sql) {
        int number = 0;
        for (Column column : list.columns()) {
            sql.append(", ").append(column.sql()).append(" as c").append(number);
            if (column.cell() == Cell.MONEY) {
                sql.append(", ").append(column.extra()).append(" as x").append(number);
            }
            number++;
        }
    }

    private String where() {
        StringBuilder where = new StringBuilder(" where true");
        if (!everyClient) {
            list.client()
                    .ifPresent(client ->
                            where.append(" and ").append(client).append(" = any ((select jobbag_clients())::uuid[])"));
        }
        list.restriction()
                .ifPresent(predicate -> where.append(" and (").append(predicate).append(')'));
        request.filters(list)
                .forEach((filter, value) ->
                        where.append(" and (").append(predicate(filter, value)).append(')'));
        return where.toString();
    }

    /** What is chosen from values of ours stands in the text, so that an index of such rows alone is found. */
    private String predicate(Filter filter, String value) {
        String predicate = filter.predicate();
        if (filter.values().contains(value)) {
            return predicate.replace("?", "'" + value + "'");
        }
        predicate.chars().filter(letter -> letter == '?').forEach(each -> values.add(value));
        return predicate;
    }
}
