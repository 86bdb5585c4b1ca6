package app.jobbag.journals;

import app.jobbag.bank.BankEntryDetails;
import app.jobbag.bank.BankEntryId;
import app.jobbag.bank.BankScene;
import app.jobbag.bank.Confirming;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Balances;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.Division;
import app.jobbag.collections.PaymentDetails;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.collections.Refund;
import app.jobbag.collections.RefundId;
import app.jobbag.collections.Refunds;
import app.jobbag.collections.WriteOffDraft;
import app.jobbag.collections.WriteOffId;
import app.jobbag.collections.WriteOffs;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.withholdings.Withholding;
import app.jobbag.withholdings.Withholdings;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.beans.factory.BeanFactory;

/** Whatever may happen to the invoices of clients in four currencies, at random. */
class RandomYear {
    static final Currency EUR = Currency.getInstance("EUR");
    static final List<String> CURRENCIES = List.of("EUR", "USD", "CNY", "JPY");
    private static final Map<String, String> WITHHELD = Map.of("EUR", "15", "CNY", "10", "JPY", "10.21");

    final BankScene bank;
    final MoneyFixture money;
    final List<ClientId> clients = new ArrayList<>();
    final List<InvoiceId> issued = new ArrayList<>();
    /** How often each kind of thing has happened. */
    final Map<String, Integer> happened = new LinkedHashMap<>();

    private final BeanFactory beans;
    private final MovingRates rates;
    private final Random chance;
    private final Deque<InvoiceId> drafts = new ArrayDeque<>();

    RandomYear(BeanFactory beans, long seed, int drafts) {
        this.beans = beans;
        this.chance = new Random(seed);
        bank = new BankScene(beans);
        money = bank.money;
        rates = new MovingRates(beans, money, chance);
        for (String currency : CURRENCIES) {
            rates.move(currency);
            clients.add(money.aClient(currency));
            withhold(currency);
        }
        for (int i = 0; i < drafts; i++) {
            this.drafts.add(draft(clients.get(i % 4), CURRENCIES.get(i % 4)));
        }
    }

    /** Three of the four keep something back of each invoice. */
    private void withhold(String currency) {
        String percent = WITHHELD.get(currency);
        if (percent != null) {
            ClientId client = clients.get(clients.size() - 1);
            Withholding withholding = new Withholding("Retenida", Percent.of(percent), "");
            money.as(
                    money.finance,
                    () -> beans.getBean(Withholdings.class).set(money.finance, client, money.today(), withholding));
        }
    }

    private InvoiceId draft(ClientId client, String currency) {
        Money agreed = Money.of(String.valueOf(100 + chance.nextInt(9_000)), currency);
        OrderId order = money.orders.anIssued(client, agreed);
        money.orders.as(new Viewer.Everything("test"), () -> {
            beans.getBean(OrderCourse.class).deliver(order);
            beans.getBean(OrderCourse.class).close(order);
            return order;
        });
        RequestLine line = new RequestLine(order, "Cartel de la vendimia", agreed.amount());
        return money.accept(money.aRequest(client, line));
    }

    void happen() {
        if (!drafts.isEmpty() && (issued.isEmpty() || chance.nextInt(5) == 0)) {
            InvoiceId next = drafts.remove();
            rates.move(money.details(next).total().currency().getCurrencyCode());
            money.issue(next);
            issued.add(next);
            note("issue");
            return;
        }
        InvoiceDetails invoice = any();
        for (int i = 0; i < 6 && !invoice.open().isPositive(); i++) {
            invoice = any();
        }
        try {
            move(invoice);
        } catch (Refused refused) {
            note("refused " + refused.key());
        }
    }

    private InvoiceDetails any() {
        return money.details(issued.get(chance.nextInt(issued.size())));
    }

    private void move(InvoiceDetails invoice) {
        switch (chance.nextInt(8)) {
            case 0 -> credit(invoice);
            case 1 -> byHand(invoice);
            case 2, 3, 4 -> byBank(invoice);
            case 5 -> writeOff(invoice);
            case 6 -> useOrPayBack(invoice);
            default -> takeBack(invoice);
        }
    }

    private void credit(InvoiceDetails invoice) {
        if (chance.nextInt(5) == 0) {
            new CreditFixture(beans, money).whole(invoice.id());
        } else {
            Money part = invoice.content()
                    .lines()
                    .get(0)
                    .net(invoice.total().currency())
                    .part(2 + chance.nextInt(9));
            new CreditFixture(beans, money)
                    .amount(invoice.id(), 0, part.amount().toPlainString());
        }
        note("credit");
    }

    private void byHand(InvoiceDetails invoice) {
        Money settled = part(invoice);
        PaymentDraft.Came came = chance.nextInt(3) == 0 ? rates.came(settled) : null;
        PaymentDraft draft = new PaymentDraft(money.today(), settled.amount(), "by hand", BigDecimal.ZERO, false, came);
        money.as(
                money.finance,
                () -> beans.getBean(Collecting.class).receive(money.finance, invoice.id(), invoice.version(), draft));
        note(came == null ? "by hand" : "by hand, exchanged");
    }

    /** Into an account in euros: all or part, with a fee or something over, at the rate of that day. */
    private void byBank(InvoiceDetails invoice) {
        Money settled = part(invoice);
        Money fee = settled.compareTo(invoice.open()) < 0 && chance.nextBoolean()
                ? invoice.open().minus(settled).part(7)
                : Money.zero(settled.currency());
        BigDecimal rate = settled.currency().equals(EUR)
                ? BigDecimal.ONE
                : rates.usual(settled.currency()).multiply(BigDecimal.valueOf(950 + chance.nextInt(100), 3));
        Money banked = settled.at(rate, EUR);
        Money over =
                chance.nextInt(3) == 0 ? Money.of(String.valueOf(1 + chance.nextInt(500)), "EUR") : Money.zero(EUR);
        BankEntryDetails entry = bank.arrive(
                        new BankScene.Paid(banked.plus(over).amount().toPlainString(), "Payer", "x"))
                .get(0);
        Division.Share share = new Division.Share(invoice.id(), settled, fee, banked);
        Confirming.Parts parts = new Confirming.Parts(invoice.client(), List.of(share), over);
        money.as(money.finance, () -> beans.getBean(Confirming.class).book(money.finance, entry.id(), parts));
        note(over.isZero() ? fee.isZero() ? "bank" : "bank with fee" : "bank with rest");
    }

    private void writeOff(InvoiceDetails invoice) {
        WriteOffs writeOffs = beans.getBean(WriteOffs.class);
        Money part = invoice.open().part(5);
        WriteOffId id = money.as(
                money.finance,
                () -> writeOffs.ask(money.finance, invoice.id(), new WriteOffDraft(part.amount(), "Too small")));
        money.as(money.manager, () -> writeOffs.approve(money.manager, id));
        note("write-off");
    }

    private void useOrPayBack(InvoiceDetails invoice) {
        Balances balances = beans.getBean(Balances.class);
        Money has = money.as(money.finance, () -> balances.of(invoice.client(), EUR));
        if (invoice.total().currency().equals(EUR) && chance.nextBoolean()) {
            money.as(money.finance, () -> balances.use(money.finance, invoice.id()));
            note("balance used");
        } else {
            Refund refund = new Refund(invoice.client(), has.part(2), money.today(), "Paid back", null);
            Refunds refunds = beans.getBean(Refunds.class);
            RefundId asked = money.as(money.finance, () -> refunds.ask(money.finance, refund));
            money.as(money.manager, () -> refunds.approve(money.manager, asked));
            note("paid back");
        }
    }

    private void takeBack(InvoiceDetails invoice) {
        List<PaymentDetails> paid =
                money.as(money.finance, () -> beans.getBean(Collecting.class).of(invoice.id()));
        for (PaymentDetails each : paid) {
            if (each.byHand()) {
                money.as(
                        money.finance,
                        () -> beans.getBean(Collecting.class).takeBack(money.finance, each.id(), "Bounced"));
                note("taken back");
                return;
            }
            if (each.entry() != null && !each.undone()) {
                BankEntryId entry = new BankEntryId(each.entry());
                money.as(
                        money.finance,
                        () -> beans.getBean(Confirming.class).takeBack(money.finance, entry, "Not theirs"));
                note("bank taken back");
                return;
            }
        }
    }

    /** All that is open, or a third of it. */
    private Money part(InvoiceDetails invoice) {
        return chance.nextBoolean() ? invoice.open() : invoice.open().part(3);
    }

    private void note(String what) {
        happened.merge(what, 1, Integer::sum);
    }
}
