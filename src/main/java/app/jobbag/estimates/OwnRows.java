package app.jobbag.estimates;

import app.jobbag.kernel.Refused;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a lead may write of an estimate: rows of own disciplines. Everything else stays as it is, wherever it stands by now. */
record OwnRows(Set<Discipline> disciplines) {
    OwnRows {
        disciplines = Set.copyOf(disciplines);
    }

    /** @throws Refused at each row, and the discount on the whole, that somebody else writes */
    void require(Sheet before, Sheet after) {
        List<Refused> parts = new ArrayList<>();
        if (before.discount().compareTo(after.discount()) != 0) {
            parts.add(new Refused("estimates.refused.othersDiscount").at("discount"));
        }
        for (int i = 0; i < after.lines().size(); i++) {
            Line line = after.lines().get(i);
            if (!mayStand(before.find(line.number()), line)) {
                parts.add(refused(line).at("lines[" + i + "].text"));
            }
        }
        before.lines().stream()
                .filter(each -> !isOwn(each) && after.find(each.number()).isEmpty())
                .forEach(gone -> parts.add(refused(gone)));
        if (!parts.isEmpty()) {
            throw Refused.all(parts);
        }
    }

    /** @throws Refused when somebody else writes it */
    void require(Line line) {
        if (!isOwn(line)) {
            throw refused(line);
        }
    }

    private boolean isOwn(Line line) {
        Discipline discipline = line.discipline();
        return discipline != null && disciplines.contains(discipline);
    }

    private boolean mayStand(Optional<Line> was, Line is) {
        boolean written = isOwn(is) && was.map(this::isOwn).orElse(true);
        return written || was.filter(old -> words(old).equals(words(is))).isPresent();
    }

    private static Refused refused(Line line) {
        return new Refused("estimates.refused.othersLine", line.text());
    }

    /** What a row says, without where it stands; how an exemption is worded follows from its category. */
    private static Line words(Line line) {
        return new Line(
                line.number(),
                0,
                line.kind(),
                line.discipline(),
                line.text(),
                plain(line.quantity()),
                plain(line.unitPrice()),
                plain(line.percent()),
                plain(line.discount()),
                line.kind().isGroup() ? TaxCategory.Z : line.taxCategory(),
                line.kind().isGroup() ? BigDecimal.ZERO : plain(line.taxPercent()),
                "",
                line.choice(),
                line.alternative());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
