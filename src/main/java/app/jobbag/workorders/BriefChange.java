package app.jobbag.workorders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A question that differs between two versions of a brief.
 *
 * @param what of it changed: keys of messages
 */
public record BriefChange(Kind kind, String label, List<String> what) {
    /** How it differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** In the order of the newer version; what was removed comes last. */
    static List<BriefChange> between(Brief before, Brief after, Locale locale) {
        Map<String, BriefField> old = byKey(before);
        List<BriefChange> changes = new ArrayList<>();
        after.fields().forEach(field -> {
            BriefField was = old.remove(field.key());
            if (was == null) {
                changes.add(new BriefChange(Kind.ADDED, field.label().in(locale), List.of()));
            } else {
                List<String> what = what(was, field, before, after);
                if (!what.isEmpty()) {
                    changes.add(new BriefChange(Kind.CHANGED, field.label().in(locale), what));
                }
            }
        });
        old.values()
                .forEach(field ->
                        changes.add(new BriefChange(Kind.REMOVED, field.label().in(locale), List.of())));
        return changes;
    }

    private static Map<String, BriefField> byKey(Brief brief) {
        return brief.fields()
                .collect(Collectors.toMap(BriefField::key, field -> field, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<String> what(BriefField was, BriefField is, Brief before, Brief after) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("label", was.label().equals(is.label()));
        same.put("kind", was.kind() == is.kind());
        same.put("obligatory", was.obligatory() == is.obligatory());
        same.put(
                "words",
                Objects.equals(was.help(), is.help())
                        && Objects.equals(was.example(), is.example())
                        && Objects.equals(was.unit(), is.unit()));
        same.put("options", was.options().equals(is.options()));
        same.put("columns", was.columns().equals(is.columns()));
        same.put("topic", was.topic() == is.topic());
        same.put("when", Objects.equals(was.when(), is.when()));
        same.put("section", section(before, was.key()).equals(section(after, is.key())));
        return same.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(each -> "briefs.what." + each.getKey())
                .toList();
    }

    private static String section(Brief brief, String key) {
        return brief.sections().stream()
                .filter(section ->
                        section.fields().stream().anyMatch(field -> field.key().equals(key)))
                .map(BriefSection::key)
                .findFirst()
                .orElse("");
    }
}
