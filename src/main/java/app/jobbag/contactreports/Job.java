package app.jobbag.contactreports;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a line is about: a project of the client or a work order, which is known by its plain id. */
public record Job(Of of, UUID id) {
    public enum Of {
        PROJECT,
        ORDER
    }

    /** Something to choose, as people call it. */
    public record Choice(Job job, String title) {}

    /** From the two columns of a row, of which at most one is filled. */
    static @Nullable Job of(@Nullable UUID project, @Nullable UUID order) {
        if (project != null) {
            return new Job(Of.PROJECT, project);
        }
        return order == null ? null : new Job(Of.ORDER, order);
    }

    /** From the text of a form field, as {@link #toString} writes it; null for anything else. */
    public static @Nullable Job parse(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split(":", 2);
        try {
            return parts.length < 2
                    ? null
                    : new Job(Of.valueOf(parts[0].toUpperCase(Locale.ROOT)), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public @Nullable UUID project() {
        return of == Of.PROJECT ? id : null;
    }

    public @Nullable UUID order() {
        return of == Of.ORDER ? id : null;
    }

    /** Where it stands. */
    public String address() {
        return switch (of) {
            case PROJECT -> "/workorders?project=" + id;
            case ORDER -> "/workorders/" + id;
        };
    }

    @Override
    public String toString() {
        return of.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
