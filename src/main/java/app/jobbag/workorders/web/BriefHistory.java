package app.jobbag.workorders.web;

import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.OrderText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An order's history in the reader's language: changed answers under their questions, choices by their labels. */
final class BriefHistory {
    private BriefHistory() {}

    static List<TrailEntry> worded(List<TrailEntry> entries, Brief brief, Locale locale) {
        Map<String, BriefField> fields =
                brief.fields().collect(Collectors.toMap(field -> OrderText.ANSWER + field.key(), Function.identity()));
        return entries.stream().map(entry -> worded(entry, fields, locale)).toList();
    }

    private static TrailEntry worded(TrailEntry entry, Map<String, BriefField> fields, Locale locale) {
        List<Changes.Change> changes = entry.changes().stream()
                .map(change -> worded(change, fields.get(change.field()), locale))
                .toList();
        return new TrailEntry(
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.actorKind(),
                entry.actorName(),
                entry.subject(),
                entry.subjectId(),
                entry.clientId(),
                entry.verb(),
                changes,
                entry.reason());
    }

    private static Changes.Change worded(Changes.Change change, @Nullable BriefField field, Locale locale) {
        return field == null
                ? change
                : new Changes.Change(
                        field.label().in(locale),
                        shown(field, change.before(), locale),
                        shown(field, change.after(), locale));
    }

    private static @Nullable String shown(BriefField field, @Nullable String answer, Locale locale) {
        return answer == null ? null : field.shown(answer, locale);
    }
}
