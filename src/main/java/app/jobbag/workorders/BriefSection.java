package app.jobbag.workorders;

import java.util.List;

/** A group of questions in a brief. */
public record BriefSection(String key, Words title, List<BriefField> fields) {
    public BriefSection {
        fields = List.copyOf(fields);
    }
}
