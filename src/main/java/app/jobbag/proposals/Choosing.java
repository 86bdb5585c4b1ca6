package app.jobbag.proposals;

import app.jobbag.estimates.Choice;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.Sheet;
import app.jobbag.kernel.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The options of an estimate, as a client chooses among them. What it comes to is the estimate's own sum, nobody else's. */
public final class Choosing {
    /** The numbers of the options that count. */
    public static Set<Integer> chosen(Sheet sheet) {
        return sheet.lines().stream()
                .filter(each -> each.choice() == Choice.CHOSEN)
                .map(Line::number)
                .collect(Collectors.toSet());
    }

    /**
     * The same rows with exactly these options.
     *
     * @throws Refused when one of them is no option, or two exclude each other
     */
    public static Sheet choose(Sheet sheet, Set<Integer> numbers) {
        Set<String> letters = new HashSet<>();
        for (int number : numbers) {
            Line line = sheet.find(number)
                    .filter(Line::isOption)
                    .orElseThrow(() -> new Refused("proposals.refused.option"));
            if (!line.alternative().isBlank() && !letters.add(line.alternative())) {
                throw new Refused("proposals.refused.alternatives", line.alternative());
            }
        }
        List<Line> lines = sheet.lines().stream()
                .map(each -> each.isOption()
                        ? as(each, numbers.contains(each.number()) ? Choice.CHOSEN : Choice.OFFERED)
                        : each)
                .toList();
        return new Sheet(sheet.currency(), sheet.discount(), lines);
    }

    private static Line as(Line line, Choice choice) {
        return new Line(
                line.number(),
                line.place(),
                line.kind(),
                line.discipline(),
                line.text(),
                line.quantity(),
                line.unitPrice(),
                line.percent(),
                line.discount(),
                line.taxCategory(),
                line.taxPercent(),
                line.exemptionReason(),
                choice,
                line.alternative());
    }

    private Choosing() {}
}
