package app.jobbag.ui.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Sets a page of rows for the screen: heads with their sort links, chips, filters, the next and the previous page. */
@Component
class ListPages {
    private final MessageSource messages;
    private final RowWriter writer;

    ListPages(MessageSource messages, RowWriter writer) {
        this.messages = messages;
        this.writer = writer;
    }

    /**
     * @param names of what links filter by, by filter, where no row tells it
     */
    ListPage page(ListDefinition list, ListRequest request, List<Row> rows, Map<String, String> names, Around around) {
        boolean next = around.next();
        boolean previous = around.previous();
        Set<String> shown = shown(list, request);
        return new ListPage(
                list.name(),
                list.address(),
                filters(list, request),
                chips(list, request, rows, names),
                kept(list, request),
                heads(list, request, shown),
                writer.rows(list, shown, rows),
                rows.isEmpty(),
                count(rows),
                next && !rows.isEmpty() ? place(list, request, rows.get(rows.size() - 1), true) : null,
                previous && !rows.isEmpty() ? place(list, request, rows.get(0), false) : null,
                request.with(list.address() + ".csv", "place", null),
                "/views?list=" + list.name() + "&address="
                        + UriUtils.encodeQueryParam(
                                request.with(list.address(), "place", null), StandardCharsets.UTF_8),
                choices(list, request, shown));
    }

    static Set<String> shown(ListDefinition list, ListRequest request) {
        Set<String> known = list.columns().stream().map(Column::name).collect(Collectors.toSet());
        Set<String> asked = Arrays.stream(
                        request.parameters().getOrDefault("columns", "").split(","))
                .filter(known::contains)
                .collect(Collectors.toSet());
        return asked.isEmpty() ? usual(list) : asked;
    }

    private static Set<String> usual(ListDefinition list) {
        return list.columns().stream()
                .filter(column -> !list.isOnRequest(column))
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    private String place(ListDefinition list, ListRequest request, Row row, boolean after) {
        ListRequest.Place place = new ListRequest.Place(row.sortValue(), row.id(), after);
        return request.with(list.address(), "place", place.token());
    }

    private String count(List<Row> rows) {
        long counted = rows.isEmpty() ? 0 : rows.get(0).counted();
        return counted > ListSql.COUNTED ? text("ui.list.count.more", ListSql.COUNTED) : text("ui.list.count", counted);
    }

    private List<ListPage.FilterField> filters(ListDefinition list, ListRequest request) {
        Map<Filter, String> chosen = request.filters(list);
        return list.filters().stream()
                .filter(Filter::shown)
                .map(filter -> new ListPage.FilterField(
                        filter.name(),
                        filterText(list, filter),
                        chosen.getOrDefault(filter, ""),
                        filter.values().stream()
                                .map(value -> new ListPage.Option(value, valueText(list, filter, value)))
                                .toList()))
                .toList();
    }

    /** Whether there is a page behind and one before. */
    record Around(boolean next, boolean previous) {}

    /** What the filters on the page do not say and their form must carry on. */
    private static List<ListPage.Kept> kept(ListDefinition list, ListRequest request) {
        return request.filters(list).entrySet().stream()
                .filter(each -> !each.getKey().shown())
                .map(each -> new ListPage.Kept(each.getKey().name(), each.getValue()))
                .toList();
    }

    private List<ListPage.Chip> chips(
            ListDefinition list, ListRequest request, List<Row> rows, Map<String, String> names) {
        List<ListPage.Chip> chips = new ArrayList<>();
        request.filters(list).forEach((filter, value) -> {
            String said = filter.shown()
                    ? shown(list, filter, value)
                    : names.getOrDefault(filter.name(), inAllRows(list, filter, rows));
            String text = filterText(list, filter) + (said.isEmpty() ? "" : ": " + said);
            chips.add(new ListPage.Chip(text, request.with(list.address(), filter.name(), null)));
        });
        return chips;
    }

    private String shown(ListDefinition list, Filter filter, String value) {
        return filter.values().isEmpty() ? value : valueText(list, filter, value);
    }

    /** What a link filters by is an id; its name stands in the column of that name, in every row the same. */
    static String inAllRows(ListDefinition list, Filter filter, List<Row> rows) {
        int at = list.columns().stream().map(Column::name).toList().indexOf(filter.name());
        Object said =
                at < 0 || rows.isEmpty() ? null : rows.get(0).values().get(at).shown();
        return said == null ? "" : said.toString();
    }

    private List<ListPage.Head> heads(ListDefinition list, ListRequest request, Set<String> shown) {
        String sort = request.sort(list);
        return list.columns().stream()
                .filter(column -> shown.contains(column.name()))
                .map(column -> {
                    String up = column.name();
                    String sorted = sort.equals(up) ? "asc" : sort.equals("-" + up) ? "desc" : null;
                    String url = column.sort() == null
                            ? null
                            : request.with(list.address(), "sort", "asc".equals(sorted) ? "-" + up : up);
                    return new ListPage.Head(
                            list.name() + ".column." + up,
                            url,
                            sorted,
                            column.cell().onTheRight());
                })
                .toList();
    }

    private List<ListPage.Choice> choices(ListDefinition list, ListRequest request, Set<String> shown) {
        return list.columns().stream()
                .map(column -> {
                    String after = list.columns().stream()
                            .map(Column::name)
                            .filter(name -> name.equals(column.name()) != shown.contains(name))
                            .collect(Collectors.joining(","));
                    return new ListPage.Choice(
                            list.name() + ".column." + column.name(),
                            shown.contains(column.name()),
                            request.with(list.address(), "columns", after.isEmpty() ? null : after));
                })
                .toList();
    }

    private String filterText(ListDefinition list, Filter filter) {
        return text(list.name() + ".filter." + filter.name());
    }

    private String valueText(ListDefinition list, Filter filter, String value) {
        return text(list.name() + ".filter." + filter.name() + "." + value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
