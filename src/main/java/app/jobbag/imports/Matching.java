package app.jobbag.imports;

import java.util.List;

/** Which column is what, and what is true of all rows. */
public record Matching(List<String> fields, String country, boolean alike) {
    public Matching {
        fields = List.copyOf(fields);
    }
}
