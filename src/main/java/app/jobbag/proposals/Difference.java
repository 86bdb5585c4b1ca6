package app.jobbag.proposals;

import app.jobbag.estimates.Sheet;
import app.jobbag.kernel.Money;
import app.jobbag.ui.compare.ComparedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two versions of a proposal beside each other, section by section, what goes with them, and what they come to. */
public record Difference(List<Block> blocks, List<Enclosure> enclosures, Money before, Money now) {
    public Difference {
        blocks = List.copyOf(blocks);
        enclosures = List.copyOf(enclosures);
    }

    public boolean isSame() {
        return blocks.isEmpty() && enclosures.isEmpty();
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

    public static Difference between(Offered before, List<Section> later, List<Attachment> with, Sheet now) {
        List<Section> earlier = before.sections();
        Map<Integer, Section> was = byNumber(earlier);
        Map<Integer, Section> is = byNumber(later);
        List<Block> blocks = new ArrayList<>();
        for (Section section : later) {
            Section old = was.get(section.number());
            blocks.add(block(section.title(), old == null ? "" : words(old), words(section)));
        }
        TreeSet<Integer> gone = new TreeSet<>(was.keySet());
        gone.removeAll(is.keySet());
        earlier.stream()
                .filter(each -> gone.contains(each.number()))
                .forEach(each -> blocks.add(block(each.title(), words(each), "")));
        return new Difference(
                blocks.stream().filter(each -> each.text().isChanged()).toList(),
                enclosures(before.attachments(), with),
                before.sheet().totals().net(),
                now.totals().net());
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
