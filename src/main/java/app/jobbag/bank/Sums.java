package app.jobbag.bank;

import app.jobbag.collections.OpenInvoice;
import app.jobbag.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** Several invoices that are just as much together: of the oldest twenty, six at most, two ways at most. */
final class Sums {
    private static final int LOOKED_AT = 20;
    private static final int MOST = 6;
    private static final int WAYS = 2;

    private final List<OpenInvoice> invoices;
    private final List<List<OpenInvoice>> found = new ArrayList<>();

    private Sums(List<OpenInvoice> invoices) {
        this.invoices = invoices;
    }

    static List<List<OpenInvoice>> of(List<OpenInvoice> invoices, Money wanted) {
        Sums sums = new Sums(invoices.stream().limit(LOOKED_AT).toList());
        sums.look(0, wanted, List.of());
        return sums.found;
    }

    private void look(int from, Money left, List<OpenInvoice> taken) {
        if (left.isZero() && taken.size() > 1) {
            found.add(taken);
            return;
        }
        for (int i = from; i < invoices.size() && taken.size() < MOST && found.size() < WAYS; i++) {
            Money next = left.minus(invoices.get(i).open());
            if (!next.isNegative()) {
                List<OpenInvoice> more = new ArrayList<>(taken);
                more.add(invoices.get(i));
                look(i + 1, next, more);
            }
        }
    }
}
