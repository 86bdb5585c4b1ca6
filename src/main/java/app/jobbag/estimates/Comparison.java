package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.ui.compare.ComparedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A version beside the one that the client signed before: each row by its number, and the totals. */
public record Comparison(List<LineMove> moves, Totals before, Totals now) {
    public Comparison {
        moves = List.copyOf(moves);
    }

    public static Comparison between(Sheet before, Sheet now) {
        Totals was = before.totals();
        Totals is = now.totals();
        List<LineMove> moves = new ArrayList<>();
        for (Line line : now.lines()) {
            LineSum old = before.find(line.number()).isPresent() ? was.line(line.number()) : null;
            LineSum fresh = is.line(line.number());
            if (old == null || !same(old, fresh)) {
                moves.add(move(old == null ? LineMove.Kind.ADDED : LineMove.Kind.CHANGED, old, fresh));
            }
        }
        for (Line gone : before.lines()) {
            if (now.find(gone.number()).isEmpty()) {
                moves.add(move(LineMove.Kind.REMOVED, was.line(gone.number()), null));
            }
        }
        return new Comparison(moves, was, is);
    }

    public Money difference() {
        return now.net().minus(before.net());
    }

    public boolean isNothing() {
        return moves.isEmpty() && before.total().equals(now.total());
    }

    private static boolean same(LineSum one, LineSum other) {
        boolean heading = one.line().kind().isGroup() && other.line().kind().isGroup();
        return one.line().text().equals(other.line().text())
                && one.included() == other.included()
                && one.line().kind() == other.line().kind()
                && one.line().discipline() == other.line().discipline()
                && one.line().tax().equals(other.line().tax())
                && (heading || one.net().equals(other.net()) && same(one.line(), other.line()));
    }

    private static boolean same(Line one, Line other) {
        return one.quantity().compareTo(other.quantity()) == 0
                && one.unitPrice().compareTo(other.unitPrice()) == 0
                && one.choice() == other.choice();
    }

    private static LineMove move(LineMove.Kind kind, @Nullable LineSum was, @Nullable LineSum is) {
        LineSum named = Objects.requireNonNull(is == null ? was : is);
        return new LineMove(
                named.line().number(),
                kind,
                ComparedBlock.of("estimates.field.text", text(was), text(is)),
                was == null ? null : price(was),
                is == null ? null : price(is));
    }

    private static String text(@Nullable LineSum sum) {
        return sum == null ? "" : sum.line().text();
    }

    private static Money price(LineSum sum) {
        return sum.included() ? sum.net() : Money.zero(sum.net().currency());
    }
}
