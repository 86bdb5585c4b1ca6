package app.jobbag.bank;

import app.jobbag.bank.Proposal.Line;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.kernel.Money;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Spreads an entry's money over invoices; where the account has another currency, in proportion, to the last cent. */
final class Placing {
    private Placing() {}

    /** Lines, and what of the entry's money is left. */
    record Placed(List<Line> lines, Money rest) {}

    static List<Line> full(Money money, List<OpenInvoice> invoices) {
        return lines(money, invoices, invoices.stream().map(OpenInvoice::open).toList(), nothing(invoices));
    }

    /** The last invoice bears what the bank kept. */
    static List<Line> lessFee(Money money, List<OpenInvoice> invoices, Money fee) {
        int last = invoices.size() - 1;
        List<Money> settled =
                new ArrayList<>(invoices.stream().map(OpenInvoice::open).toList());
        settled.set(last, settled.get(last).minus(fee));
        List<Money> fees = new ArrayList<>(nothing(invoices));
        fees.set(last, fee);
        return lines(money, invoices, settled, fees);
    }

    static Placed oldestFirst(Money money, List<OpenInvoice> invoices, Money comes) {
        List<OpenInvoice> taken = new ArrayList<>();
        List<Money> settled = new ArrayList<>();
        Money left = comes;
        for (OpenInvoice each : invoices) {
            if (left.isPositive()) {
                Money part = each.open().compareTo(left) < 0 ? each.open() : left;
                taken.add(each);
                settled.add(part);
                left = left.minus(part);
            }
        }
        boolean same = money.currency().equals(comes.currency());
        Money rest = same ? left : money.times(left.amount().divide(comes.amount(), MathContext.DECIMAL64));
        return new Placed(lines(money.minus(rest), taken, settled, nothing(taken)), rest);
    }

    private static List<Money> nothing(List<OpenInvoice> invoices) {
        return invoices.stream().map(each -> Money.zero(each.currency())).toList();
    }

    private static List<Line> lines(Money money, List<OpenInvoice> invoices, List<Money> settled, List<Money> fees) {
        List<Money> banked = money.spread(settled);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < invoices.size(); i++) {
            lines.add(new Line(invoices.get(i), settled.get(i), fees.get(i), banked.get(i)));
        }
        return lines;
    }
}
