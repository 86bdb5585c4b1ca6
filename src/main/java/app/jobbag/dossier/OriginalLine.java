package app.jobbag.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper original as a line of its order's dossier. */
public record OriginalLine(
        OriginalId id,
        String code,
        String title,
        DocumentKind kind,
        Shelving place,
        @Nullable String lentTo,
        @Nullable LocalDate dueOn) {}
