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

/** Two versions of a proposal beside each other, section by section, and what they come to. */
public record Difference(List<Block> blocks, Money before, Money now) {
    public Difference {
        blocks = List.copyOf(blocks);
    }

    /** A section in both, by its title of today. */
    public record Block(String title, ComparedBlock text) {}

    public static Difference between(Offered before, List<Section> later, Sheet now) {
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
                before.sheet().totals().net(),
                now.totals().net());
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
