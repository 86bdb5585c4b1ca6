package app.jobbag.ui.lists;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row: a value and, for money, a currency for each column of the definition. */
record Row(UUID id, String sortValue, long counted, List<Value> values) {
    record Value(@Nullable Object shown, @Nullable String currency) {}
}
