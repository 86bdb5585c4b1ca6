package app.jobbag.workorders;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a brief from being published.
 *
 * @param place the key of the question, {@code section.} with that of a section, or nothing for the brief itself
 * @param text the key of the message
 */
public record BriefFault(String place, String text) {
    /** As many as a form can show and a person answer. */
    static final int MOST_QUESTIONS = 150;

    private static final String PREFIX = "briefs.fault.";

    static List<BriefFault> of(Brief brief) {
        List<BriefFault> faults = new ArrayList<>();
        if (!brief.name().isWhole() || !brief.purpose().isWhole()) {
            faults.add(new BriefFault("", PREFIX + "head"));
        }
        if (brief.fields().findAny().isEmpty()) {
            faults.add(new BriefFault("", PREFIX + "empty"));
        }
        if (brief.fields().count() > MOST_QUESTIONS) {
            faults.add(new BriefFault("", PREFIX + "tooMany"));
        }
        List<BriefField> before = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (BriefSection section : brief.sections()) {
            if (!section.title().isWhole()) {
                faults.add(new BriefFault("section." + section.key(), PREFIX + "title"));
            } else if (section.fields().isEmpty()) {
                faults.add(new BriefFault("section." + section.key(), PREFIX + "noQuestion"));
            }
            for (BriefField field : section.fields()) {
                ofField(field, before, keys).forEach(each -> faults.add(new BriefFault(field.key(), PREFIX + each)));
                before.add(field);
            }
        }
        return faults;
    }

    private static List<String> ofField(BriefField field, List<BriefField> before, Set<String> keys) {
        List<String> faults = new ArrayList<>(ofWords(field));
        if (!keys.add(field.key())) {
            faults.add("twice");
        }
        if (field.kind() == FieldKind.TABLE && field.columns().isEmpty()) {
            faults.add("columns");
        }
        if (field.columns().stream()
                .anyMatch(
                        column -> !column.kind().fitsCell() || !ofWords(column).isEmpty())) {
            faults.add("column");
        }
        if (field.kind() == FieldKind.FACT && field.topic() == null) {
            faults.add("topic");
        }
        if (field.when() != null && !refers(field.when(), before)) {
            faults.add("condition");
        }
        return faults;
    }

    private static List<String> ofWords(BriefField field) {
        List<String> faults = new ArrayList<>();
        if (!field.label().isWhole()) {
            faults.add("label");
        }
        if (Stream.of(optional(field.help()), optional(field.example()), optional(field.unit()))
                .anyMatch(words -> !words.isWhole())) {
            faults.add("words");
        }
        if (field.kind().chooses()
                && (field.options().size() < 2
                        || field.options().stream()
                                .anyMatch(option -> !option.label().isWhole()))) {
            faults.add("options");
        }
        return faults;
    }

    private static Words optional(@Nullable Words words) {
        return Objects.requireNonNullElse(words, new Words("–", "–", "–"));
    }

    /** A condition refers to a question that is asked before, and to options that it has. */
    private static boolean refers(Condition when, List<BriefField> before) {
        return !when.in().isEmpty()
                && before.stream()
                        .filter(other ->
                                other.key().equals(when.field()) && other.kind().chooses())
                        .anyMatch(other -> other.options().stream()
                                .map(BriefField.Option::key)
                                .toList()
                                .containsAll(when.in()));
    }
}
