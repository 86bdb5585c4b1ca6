package app.jobbag.ui.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, ready for {@code ui/_list}.
 *
 * @param kept what links filter by, as names and values for the filters' form
 */
public record ListPage(
        String name,
        String action,
        List<FilterField> filters,
        List<Chip> chips,
        List<Kept> kept,
        List<Head> columns,
        String rowsHtml,
        boolean empty,
        String count,
        @Nullable String nextUrl,
        @Nullable String previousUrl,
        String exportUrl,
        String viewsUrl,
        List<Choice> choices) {
    public record FilterField(String name, String text, String value, List<Option> options) {}

    public record Option(String value, String text) {}

    /** A filter that a link has brought. */
    public record Kept(String name, String value) {}

    public record Chip(String text, String removeUrl) {}

    /** @param sorted asc, desc or null */
    public record Head(
            String key, @Nullable String sortUrl, @Nullable String sorted, boolean money) {}

    /** A column that can be shown or hidden. */
    public record Choice(String key, boolean shown, String url) {}

    public boolean filtered() {
        return !chips.isEmpty();
    }

    /** Whether somebody has narrowed it on the page; a link to a client's own list does not. */
    public boolean narrowed() {
        return chips.size() > kept.size();
    }
}
