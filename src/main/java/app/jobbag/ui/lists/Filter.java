package app.jobbag.ui.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One filter of a list.
 *
 * @param predicate SQL with a {@code ?} wherever the value stands
 * @param values what may be chosen; any text when there are none
 * @param shown whether the page offers it; others come by links only
 * @param naming SQL with one {@code ?} that says in words what a link filters by; null where a column of that name does
 */
public record Filter(
        String name,
        String predicate,
        List<String> values,
        boolean shown,
        @Nullable String naming) {
    public Filter {
        values = List.copyOf(values);
    }

    boolean accepts(String value) {
        return !value.isBlank() && value.length() <= 200 && (values.isEmpty() || values.contains(value));
    }
}
