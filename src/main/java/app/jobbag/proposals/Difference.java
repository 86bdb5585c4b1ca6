package app.jobbag.proposals;

import app.jobbag.estimates.Comparison;
import app.jobbag.ui.compare.ComparedBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two versions of a proposal beside each other: section by section, the rows of its price, its schedule, and what goes with them. */
public record Difference(List<Block> blocks, Comparison price, List<Shift> shifts, List<Enclosure> enclosures) {
    public Difference {
        blocks = List.copyOf(blocks);
        shifts = List.copyOf(shifts);
        enclosures = List.copyOf(enclosures);
    }

    public boolean isSame() {
        return blocks.isEmpty() && price.isNothing() && shifts.isEmpty() && enclosures.isEmpty();
    }

    /** What became of a file that goes with it. */
    public enum Fate {
        ADDED,
        /** Of the same name, with other content. */
        REPLACED,
        REMOVED
    }

    /** A file that goes with one of them only. */
    public record Enclosure(String name, Fate fate) {}

    /** A section in both, by its title of today. */
    public record Block(String title, ComparedBlock text) {}

    /** A line of the schedule that is planned otherwise; null where it is not there. */
    public record Shift(
            String name, @Nullable Step before, @Nullable Step now) {}

    public static Difference between(Offer before, Offer now) {
        return new Difference(
                blocks(before.sections(), now.sections()),
                Comparison.between(before.sheet(), now.sheet()),
                shifts(before.schedule(), now.schedule()),
                enclosures(before.attachments(), now.attachments()));
    }

    private static List<Block> blocks(List<Section> earlier, List<Section> later) {
        Map<Integer, Section> was = byNumber(earlier);
        Map<Integer, Section> is = byNumber(later);
        List<Block> blocks = new ArrayList<>();
        for (Section section : later) {
            Section old = was.get(section.number());
            blocks.add(block(section.title(), old == null ? "" : words(old), words(section)));
        }
        earlier.stream()
                .filter(each -> !is.containsKey(each.number()))
                .forEach(each -> blocks.add(block(each.title(), words(each), "")));
        return blocks.stream().filter(each -> each.text().isChanged()).toList();
    }

    /** By their names: lines have no other that lasts. */
    private static List<Shift> shifts(List<Step> earlier, List<Step> later) {
        Map<String, Step> was = byName(earlier);
        Map<String, Step> is = byName(later);
        List<Shift> shifts = new ArrayList<>();
        is.forEach((name, step) -> shifts.add(new Shift(name, was.get(name), step)));
        was.forEach((name, step) -> shifts.add(new Shift(name, step, is.get(name))));
        return shifts.stream()
                .filter(each -> !isPlannedAlike(each.before(), each.now()))
                .distinct()
                .toList();
    }

    private static boolean isPlannedAlike(@Nullable Step one, @Nullable Step other) {
        return one != null
                && other != null
                && Objects.equals(one.first(), other.first())
                && Objects.equals(one.last(), other.last());
    }

    private static Map<String, Step> byName(List<Step> steps) {
        Map<String, Step> named = new LinkedHashMap<>();
        steps.forEach(each -> named.putIfAbsent(each.name(), each));
        return named;
    }

    private static List<Enclosure> enclosures(List<Attachment> earlier, List<Attachment> later) {
        List<Enclosure> all = new ArrayList<>();
        for (Attachment each : later) {
            if (earlier.stream().noneMatch(old -> old.sha256().equals(each.sha256()))) {
                all.add(new Enclosure(each.name(), isNamed(earlier, each) ? Fate.REPLACED : Fate.ADDED));
            }
        }
        earlier.stream()
                .filter(old -> later.stream().noneMatch(each -> each.sha256().equals(old.sha256())))
                .filter(old -> !isNamed(later, old))
                .forEach(old -> all.add(new Enclosure(old.name(), Fate.REMOVED)));
        return all;
    }

    private static boolean isNamed(List<Attachment> files, Attachment file) {
        return files.stream().anyMatch(each -> each.name().equals(file.name()));
    }

    private static Block block(String title, String earlier, String later) {
        return new Block(title, ComparedBlock.of("proposals.section.title", earlier, later));
    }

    private static String words(Section section) {
        return section.title() + "\n" + section.text();
    }

    private static Map<Integer, Section> byNumber(List<Section> sections) {
        return sections.stream().collect(Collectors.toMap(Section::number, Function.identity()));
    }
}
