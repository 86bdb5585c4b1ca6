package app.jobbag.ui.lists;

import java.util.List;

/**
 * One filter of a list.
 *
 * @param predicate SQL with a {@code ?} wherever the value stands
 * @param values what may be chosen; any text when there are none
 * @param shown whether the page offers it; others come by links only
 */
public record Filter(String name, String predicate, List<String> values, boolean shown) {
    public Filter {
        values = List.copyOf(values);
    }

    boolean accepts(String value) {
        return !value.isBlank() && value.length() <= 200 && (values.isEmpty() || values.contains(value));
    }
}
