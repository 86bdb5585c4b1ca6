package app.jobbag.estimates;

import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of an estimate in their order.
 *
 * @param discount on the whole, in percent
 */
public record Sheet(Currency currency, BigDecimal discount, List<Line> lines) {
    public static final int MOST_LINES = 200;

    public Sheet {
        lines = List.copyOf(lines);
    }

    public Totals totals() {
        return Summing.of(this);
    }

    public Optional<Line> find(int number) {
        return lines.stream().filter(each -> each.number() == number).findFirst();
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(each -> each.kind().isGroup());
    }

    /** @throws Refused at the row when alternatives are no options, or two of them are chosen */
    void refuseContradictions() {
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String letter = line.alternative();
            boolean wrong =
                    !letter.isBlank() && (!line.isOption() || line.choice() == Choice.CHOSEN && !chosen.add(letter));
            if (wrong) {
                throw new Refused("estimates.refused.alternatives", letter).at("lines[" + i + "].choice");
            }
        }
    }
}
