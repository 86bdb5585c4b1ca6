package app.jobbag.platform.trail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed from what to what, field by field, as text fit to be read by people. */
public record Changes(List<Change> list) {
    /** One field's old and new value; null means there was or is none. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}

    public Changes {
        list = List.copyOf(list);
    }

    public static Changes none() {
        return new Changes(List.of());
    }

    public Changes with(String field, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return this;
        }
        List<Change> more = new ArrayList<>(list);
        more.add(new Change(field, text(before), text(after)));
        return new Changes(more);
    }

    /** Every component that differs between two records of the same type. */
    public static <R extends Record> Changes between(R before, R after) {
        Changes changes = none();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            changes = changes.with(component.getName(), read(component, before), read(component, after));
        }
        return changes;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            Stream<String> words = several.stream().map(String::valueOf);
            return (several instanceof Set ? words.sorted() : words).collect(Collectors.joining(", "));
        }
        return value == null ? null : value.toString();
    }
}
