package app.jobbag.platform.trail;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Worded;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed from what to what, field by field, as text that a page can say in its reader's language: a word that has
 * translations is kept by its key in braces, {@code {clients.status.ACTIVE}}, dates and money in their plain form.
 */
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
        if (Objects.equals(before, after) || sameNumber(before, after)) {
            return this;
        }
        List<Change> more = new ArrayList<>(list);
        more.add(new Change(field, text(before), text(after)));
        return new Changes(more);
    }

    /** 10 and 10.00 say the same. */
    private static boolean sameNumber(@Nullable Object before, @Nullable Object after) {
        return before instanceof BigDecimal one && after instanceof BigDecimal other && one.compareTo(other) == 0;
    }

    /** Every component that differs between two records of the same type; a record inside is compared in the same way. */
    public static <R extends Record> Changes between(R before, R after) {
        Changes changes = none();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object old = read(component, before);
            Object now = read(component, after);
            changes = old instanceof Record from && now instanceof Record to && !(old instanceof Money)
                    ? changes.and(between(from, to))
                    : changes.with(component.getName(), old, now);
        }
        return changes;
    }

    private Changes and(Changes others) {
        return new Changes(Stream.concat(list.stream(), others.list.stream()).toList());
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
            Stream<@Nullable String> words = several.stream().map(Changes::text);
            return (several instanceof Set ? words.sorted() : words).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            Worded words = constant.getDeclaringClass().getAnnotation(Worded.class);
            return words == null ? constant.name() : "{" + words.value() + constant.name() + "}";
        }
        if (value instanceof Boolean yes) {
            return yes ? "{ui.yes}" : "{ui.no}";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value instanceof Locale language ? language.toLanguageTag() : value.toString();
    }
}
