package app.jobbag.collections;

import app.jobbag.kernel.Money;
import java.util.List;

/** What is open, by days past due: not yet due, 1–30, 31–60, 61–90, more than 90. */
public record Ageing(Money current, Money to30, Money to60, Money to90, Money older) {
    public Money total() {
        return Money.sum(current.currency(), buckets());
    }

    public Money overdue() {
        return total().minus(current);
    }

    public List<Money> buckets() {
        return List.of(current, to30, to60, to90, older);
    }

    Ageing plus(Ageing other) {
        return new Ageing(
                current.plus(other.current),
                to30.plus(other.to30),
                to60.plus(other.to60),
                to90.plus(other.to90),
                older.plus(other.older));
    }
}
