package app.jobbag.bank;

import app.jobbag.bank.Proposal.Line;
import app.jobbag.bank.Proposal.Reason;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an entry may be for, the likeliest first. A pure function: by the numbers named, by amount, by who pays, by several
 * invoices together, with what banks keep on the way. Sure is what two signs agree on and nothing speaks against.
 */
final class Matching {
    private static final int SHOWN = 5;
    private static final BigDecimal FEE_SHARE = new BigDecimal("0.01");
    private static final BigDecimal MOST_FEE = new BigDecimal("30");

    private final BankEntryDetails entry;
    private final Map<ClientId, Payers.Known> payers;
    private final Spellings spellings;
    private final Map<ClientId, List<OpenInvoice>> open = new LinkedHashMap<>();
    private final @Nullable ClientId knownByAccount;

    Matching(BankEntryDetails entry, List<OpenInvoice> invoices, Map<ClientId, Payers.Known> payers) {
        this.entry = entry;
        this.payers = payers;
        this.spellings = new Spellings(entry.said());
        invoices.stream()
                .filter(each -> comes(each) != null && !each.issuedOn().isAfter(entry.bookedOn()))
                .forEach(each -> open.computeIfAbsent(each.client(), client -> new ArrayList<>())
                        .add(each));
        List<ClientId> from = payers.entrySet().stream()
                .filter(each -> each.getValue().paysFrom(entry))
                .map(Map.Entry::getKey)
                .toList();
        knownByAccount = from.size() == 1 ? from.get(0) : null;
    }

    /** What came in, in the invoice's currency: as booked, or as ordered; null where only a person can say. */
    private @Nullable Money comes(OpenInvoice invoice) {
        if (invoice.currency().equals(entry.amount().currency())) {
            return entry.amount();
        }
        Money original = entry.original();
        return original != null && original.currency().equals(invoice.currency()) ? original : null;
    }

    List<Proposal> proposals() {
        List<Proposal> found = new ArrayList<>();
        open.forEach((client, invoices) -> invoices.stream()
                .map(OpenInvoice::currency)
                .distinct()
                .forEach(currency -> found.addAll(of(
                        client,
                        invoices.stream()
                                .filter(each -> each.currency().equals(currency))
                                .toList()))));
        return found.stream()
                .sorted(Comparator.comparingInt(Proposal::score).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<Proposal> of(ClientId client, List<OpenInvoice> invoices) {
        List<OpenInvoice> named = invoices.stream().filter(spellings::names).toList();
        if (!named.isEmpty()) {
            return List.of(named(client, named));
        }
        List<Proposal> found = new ArrayList<>();
        Money comes = comes(invoices.get(0));
        if (comes == null) {
            return found;
        }
        List<OpenInvoice> same =
                invoices.stream().filter(each -> each.open().equals(comes)).toList();
        for (OpenInvoice each : same) {
            found.add(exact(client, each, same.size() == 1));
        }
        if (same.isEmpty() && payer(client) != null) {
            several(client, invoices, comes).ifPresent(found::add);
            invoices.stream()
                    .filter(each -> fee(each, comes) != null)
                    .limit(2)
                    .forEach(each -> found.add(lessFee(client, each, comes)));
            if (found.isEmpty()) {
                found.add(oldestFirst(client, invoices, comes));
            }
        }
        return found;
    }

    private Proposal named(ClientId client, List<OpenInvoice> named) {
        Money comes = comes(named.get(0));
        Money all = Money.sum(
                named.get(0).currency(), named.stream().map(OpenInvoice::open).toList());
        Draft draft = new Draft(client, 60);
        named.forEach(each -> draft.because(spellings.structured(each) ? "structured" : "number", each.number()));
        addPayer(draft, client);
        boolean contradicted = knownByAccount != null && !knownByAccount.equals(client);
        if (contradicted) {
            draft.worth(-25).because("otherPayer", name(knownByAccount));
        }
        if (comes == null || comes.equals(all)) {
            draft.worth(30).because(named.size() == 1 ? "exact" : "sum", all);
            return draft.full(named).made(!contradicted);
        }
        Money missing = all.minus(comes);
        if (missing.isPositive() && small(missing, all)) {
            boolean told = missing.amount().compareTo(entry.charges().amount()) == 0;
            draft.worth(20).because(told ? "feeTold" : "fee", missing);
            return draft.lessFee(named, missing).made(told && !contradicted);
        }
        draft.because(missing.isPositive() ? "less" : "more", missing.isPositive() ? missing : missing.negated());
        return draft.oldestFirst(named, comes).made(false);
    }

    private Proposal exact(ClientId client, OpenInvoice invoice, boolean only) {
        Draft draft = new Draft(client, 25).because("exact", invoice.open());
        boolean byAccount = addPayer(draft, client);
        return draft.full(List.of(invoice)).made(only && byAccount && alone(invoice.open()));
    }

    /** No other client owes just as much. */
    private boolean alone(Money amount) {
        return knownByAccount != null
                || open.values().stream()
                                .flatMap(List::stream)
                                .filter(each -> each.open().equals(amount))
                                .count()
                        == 1;
    }

    private Optional<Proposal> several(ClientId client, List<OpenInvoice> invoices, Money comes) {
        List<List<OpenInvoice>> sums = Sums.of(invoices, comes);
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(client, 22).because("several", sums.get(0).size(), comes);
        boolean byAccount = addPayer(draft, client);
        return Optional.of(draft.full(sums.get(0)).made(byAccount && sums.size() == 1));
    }

    private Proposal lessFee(ClientId client, OpenInvoice invoice, Money comes) {
        Money missing = invoice.open().minus(comes);
        Draft draft = new Draft(client, 15).because("fee", missing);
        addPayer(draft, client);
        return draft.lessFee(List.of(invoice), missing).made(false);
    }

    private Proposal oldestFirst(ClientId client, List<OpenInvoice> invoices, Money comes) {
        Draft draft = new Draft(client, 5).because("oldest");
        addPayer(draft, client);
        return draft.oldestFirst(invoices, comes).made(false);
    }

    private @Nullable Money fee(OpenInvoice invoice, Money comes) {
        Money missing = invoice.open().minus(comes);
        return missing.isPositive() && small(missing, invoice.open()) ? missing : null;
    }

    /** Up to one in a hundred, and never more than thirty. */
    private static boolean small(Money missing, Money all) {
        return missing.amount().compareTo(all.amount().multiply(FEE_SHARE).min(MOST_FEE)) <= 0;
    }

    private String name(@Nullable ClientId client) {
        Payers.Known known = client == null ? null : payers.get(client);
        return known == null ? "" : known.name();
    }

    private @Nullable String payer(ClientId client) {
        Payers.Known known = payers.get(client);
        if (known == null) {
            return null;
        }
        return known.paysFrom(entry) ? "account" : known.isCalled(entry) ? "name" : null;
    }

    private boolean addPayer(Draft draft, ClientId client) {
        String by = payer(client);
        if (by != null) {
            draft.worth(by.equals("account") ? 25 : 12).because(by, draft.name());
        }
        return "account".equals(by);
    }

    /** A proposal in the making. */
    private final class Draft {
        private final ClientId client;
        private final List<Reason> reasons = new ArrayList<>();
        private List<Line> lines = List.of();
        private Money rest = Money.zero(entry.amount().currency());
        private int score;

        Draft(ClientId client, int score) {
            this.client = client;
            this.score = score;
        }

        String name() {
            return Matching.this.name(client);
        }

        Draft worth(int more) {
            score += more;
            return this;
        }

        Draft because(String key, Object... arguments) {
            reasons.add(Reason.of(key, arguments));
            return this;
        }

        Draft full(List<OpenInvoice> invoices) {
            lines = Placing.full(entry.amount(), invoices);
            return this;
        }

        Draft lessFee(List<OpenInvoice> invoices, Money missing) {
            lines = Placing.lessFee(entry.amount(), invoices, missing);
            return this;
        }

        Draft oldestFirst(List<OpenInvoice> invoices, Money comes) {
            Placing.Placed placed = Placing.oldestFirst(entry.amount(), invoices, comes);
            lines = placed.lines();
            rest = placed.rest();
            return this;
        }

        Proposal made(boolean sure) {
            return new Proposal(client, name(), lines, rest, reasons, score, sure);
        }
    }
}
