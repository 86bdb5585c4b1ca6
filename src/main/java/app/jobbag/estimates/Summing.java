package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Works an estimate out, nowhere else: each row is rounded once, its discount once; a contingency is a share of rounded rows;
 * the discount on the whole is rounded once and spread over the rows to the last unit; tax is rounded once by category and
 * rate, on the sum of its rows.
 */
final class Summing {
    private final Sheet sheet;
    private final List<Line> lines;
    private final Money nothing;
    /** The heading above each row; -1 where there is none. */
    private final int[] group;

    private final Money[] cost;
    private final Money[] gross;
    private final Money[] net;

    private Summing(Sheet sheet) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.nothing = Money.zero(sheet.currency());
        this.group = new int[lines.size()];
        this.cost = new Money[lines.size()];
        this.gross = new Money[lines.size()];
        this.net = new Money[lines.size()];
        Arrays.fill(cost, nothing);
        Arrays.fill(gross, nothing);
        Arrays.fill(net, nothing);
    }

    static Totals of(Sheet sheet) {
        Summing summing = new Summing(sheet);
        summing.price();
        return summing.totals();
    }

    private void price() {
        int heading = -1;
        for (int i = 0; i < lines.size(); i++) {
            heading = lines.get(i).kind().isGroup() ? i : heading;
            group[i] = lines.get(i).kind().isGroup() ? -1 : heading;
            if (lines.get(i).kind().isPriced()) {
                put(i, price(lines.get(i)));
            }
        }
        rows(LineKind.CONTINGENCY).forEach(i -> put(i, base(i).share(percent(i))));
        rows(LineKind.GROUP)
                .forEach(i -> net[i] =
                        sum(other -> group[other] == i && !lines.get(other).isOffered()));
    }

    private void put(int i, Money price) {
        Line line = lines.get(i);
        cost[i] = line.kind().isPriced() ? product(line, BigDecimal.ONE) : price;
        gross[i] = price;
        net[i] = price.minus(price.share(new Percent(line.discount())));
    }

    private Money price(Line line) {
        boolean marked = line.kind() == LineKind.BOUGHT_IN;
        return product(line, marked ? BigDecimal.ONE.add(new Percent(line.percent()).fraction()) : BigDecimal.ONE);
    }

    private Money product(Line line, BigDecimal factor) {
        return new Money(line.quantity().multiply(line.unitPrice()).multiply(factor), sheet.currency());
    }

    private Percent percent(int i) {
        return new Percent(lines.get(i).percent());
    }

    /** Of what a contingency is a share. */
    private Money base(int i) {
        boolean alone = IntStream.range(0, lines.size()).noneMatch(other -> isOther(other) && group[other] == group[i]);
        return group[i] < 0 || alone
                ? sum(other -> isOther(other) && isIncluded(other))
                : sum(other -> isOther(other)
                        && group[other] == group[i]
                        && !lines.get(other).isOffered());
    }

    private boolean isOther(int i) {
        return lines.get(i).kind().isPriced();
    }

    private boolean isIncluded(int i) {
        return !lines.get(i).isOffered()
                && (group[i] < 0 || !lines.get(group[i]).isOffered());
    }

    private Money sum(IntPredicate which) {
        return Money.sum(
                sheet.currency(),
                IntStream.range(0, lines.size())
                        .filter(which)
                        .mapToObj(i -> net[i])
                        .toList());
    }

    private IntStream rows(LineKind kind) {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).kind() == kind);
    }

    private Totals totals() {
        int[] counted = IntStream.range(0, lines.size())
                .filter(i -> isIncluded(i) && !lines.get(i).kind().isGroup())
                .toArray();
        List<Money> nets = Arrays.stream(counted).mapToObj(i -> net[i]).toList();
        Money subtotal = Money.sum(sheet.currency(), nets);
        Money discount = subtotal.share(new Percent(sheet.discount()));
        List<Money> shares = discount.spread(nets);
        Money[] accepted = new Money[lines.size()];
        Arrays.fill(accepted, nothing);
        for (int k = 0; k < counted.length; k++) {
            accepted[counted[k]] = nets.get(k).minus(shares.get(k));
        }
        List<TaxSum> taxes = taxes(counted, accepted);
        Money tax = Money.sum(sheet.currency(), taxes.stream().map(TaxSum::tax).toList());
        Money whole = subtotal.minus(discount);
        return new Totals(sums(accepted), subtotal, discount, whole, taxes, tax, whole.plus(tax));
    }

    private List<TaxSum> taxes(int[] counted, Money[] accepted) {
        Map<TaxRate, Money> bases = new LinkedHashMap<>();
        Arrays.stream(counted).forEach(i -> bases.merge(lines.get(i).tax(), accepted[i], Money::plus));
        return bases.entrySet().stream()
                .map(each ->
                        new TaxSum(each.getKey(), each.getValue(), each.getKey().on(each.getValue())))
                .toList();
    }

    private List<LineSum> sums(Money[] accepted) {
        List<LineSum> sums = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            sums.add(new LineSum(lines.get(i), isIncluded(i), cost[i], gross[i], net[i], accepted[i]));
        }
        return sums;
    }
}
