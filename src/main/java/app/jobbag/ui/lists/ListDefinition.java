package app.jobbag.ui.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list: what it selects, which columns it can show and sort by, which filters it knows. Only what is written here ever
 * reaches the SQL; the request chooses by name. Texts are {@code <name>.column.<column>} and {@code <name>.filter.<filter>},
 * a filter's values {@code <name>.filter.<filter>.<value>}.
 */
public final class ListDefinition {
    private final String name;
    private final String address;
    private final String from;
    private final String id;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<Filter> filters = new ArrayList<>();
    private final Set<String> onRequest = new HashSet<>();
    private String last = "";
    private String defaultSort = "";
    private @Nullable String restriction;
    private @Nullable String client;

    private ListDefinition(String name, String address, String from, String id) {
        this.name = name;
        this.address = address;
        this.from = from;
        this.id = id;
    }

    /**
     * @param address the list's address; a row opens {@code address/id}
     * @param from SQL after {@code from}; what a row has exactly one of, such as its client, by a left join: PostgreSQL then
     *     begins with the rows, and leaves it out where it only counts
     * @param id SQL of the row's uuid, which makes every order total
     */
    public static ListDefinition of(String name, String address, String from, String id) {
        return new ListDefinition(name, address, from, id);
    }

    public ListDefinition text(String column, String sql) {
        return add(column, sql, Cell.TEXT, null);
    }

    public ListDefinition link(String column, String sql) {
        return add(column, sql, Cell.LINK, null);
    }

    /** @param otherwise message key of what a row without that text is called */
    public ListDefinition link(String column, String sql, String otherwise) {
        return add(column, sql, Cell.LINK, otherwise);
    }

    public ListDefinition date(String column, String sql) {
        return add(column, sql, Cell.DATE, null);
    }

    public ListDefinition instant(String column, String sql) {
        return add(column, sql, Cell.INSTANT, null);
    }

    public ListDefinition number(String column, String sql) {
        return add(column, sql, Cell.NUMBER, null);
    }

    public ListDefinition money(String column, String amount, String currency) {
        return add(column, amount, Cell.MONEY, currency);
    }

    /** @param messages prefix of the states' texts: {@code invoices.status.} */
    public ListDefinition status(String column, String sql, String messages) {
        return add(column, sql, Cell.STATUS, messages);
    }

    /** The column just added can be sorted by this expression: never null, and an index leads with it. */
    public ListDefinition sortedBy(String expression, String type) {
        columns.computeIfPresent(last, (key, column) -> column.sortedBy(expression, type));
        return this;
    }

    /** The column just added is shown to those who choose it. */
    public ListDefinition onRequest() {
        onRequest.add(last);
        return this;
    }

    /** @param sort a sortable column's name, with a minus in front for descending */
    public ListDefinition startsWith(String sort) {
        defaultSort = sort;
        return this;
    }

    /**
     * Whose the row is. For whoever sees the clients of own teams only, the list then asks for these clients, so that an
     * index leads to them; row-level security alone would read every row until it has found a page of theirs.
     */
    public ListDefinition ofClient(String column) {
        client = column;
        return this;
    }

    public ListDefinition search(String predicate) {
        filters.add(new Filter("q", predicate, List.of(), true, null));
        return this;
    }

    public ListDefinition choice(String filter, String predicate, List<String> values) {
        filters.add(new Filter(filter, predicate, values, true, null));
        return this;
    }

    /** The client of a client's own tab, which is named even where nothing of it is found. */
    public ListDefinition linkedClient(String column) {
        return linked(
                "client",
                column + " = cast(? as uuid)",
                "select coalesce(trading_names[1], legal_name) from client where id = cast(? as uuid)");
    }

    /** A filter that is reached by links only. */
    public ListDefinition linked(String filter, String predicate, String naming) {
        filters.add(new Filter(filter, predicate, List.of(), false, naming));
        return this;
    }

    /** The same, where its value needs no name or a column of its name tells it. */
    public ListDefinition linked(String filter, String predicate) {
        filters.add(new Filter(filter, predicate, List.of(), false, null));
        return this;
    }

    /** What all rows have in common, such as being assigned to the viewer: {@code jobbag_viewer()} is that person. */
    public ListDefinition only(String predicate) {
        ListDefinition narrower = new ListDefinition(name, address, from, id);
        narrower.columns.putAll(columns);
        narrower.filters.addAll(filters);
        narrower.onRequest.addAll(onRequest);
        narrower.defaultSort = defaultSort;
        narrower.client = client;
        narrower.restriction = predicate;
        return narrower;
    }

    private ListDefinition add(String column, String sql, Cell cell, @Nullable String extra) {
        columns.put(column, new Column(column, sql, cell, extra, null, null));
        last = column;
        return this;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    String from() {
        return from;
    }

    String id() {
        return id;
    }

    String defaultSort() {
        return defaultSort;
    }

    Optional<String> restriction() {
        return Optional.ofNullable(restriction);
    }

    Optional<String> client() {
        return Optional.ofNullable(client);
    }

    List<Column> columns() {
        return List.copyOf(columns.values());
    }

    boolean isOnRequest(Column column) {
        return onRequest.contains(column.name());
    }

    Column column(String columnName) {
        return Objects.requireNonNull(columns.get(columnName), columnName);
    }

    boolean sortsBy(String columnName) {
        Column column = columns.get(columnName);
        return column != null && column.sort() != null;
    }

    List<Filter> filters() {
        return List.copyOf(filters);
    }
}
