package app.jobbag.invoices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceableOrder;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentRequestFormTest {
    private static final Money NOTHING = Money.of("0", "EUR");

    @Test
    void saysWhatIsWrongWithALineAtItsRow() {
        PaymentRequestForm form = threeOrders();
        assertThat(form.draft().lines())
                .extracting(line -> line.order())
                .containsExactly(form.getLines().get(2).getOrder());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> form.atRows(() -> {
                    throw Refused.all(List.of(
                            new Refused("invoices.request.noReference").at("buyerReference"),
                            new Refused("invoices.request.noAmount").at("lines[0].amount"),
                            new Refused("invoices.request.noOrder")));
                }))
                .satisfies(all -> assertThat(all.parts())
                        .extracting(Refused::field)
                        .containsExactly("buyerReference", "lines[2].amount", null));
    }

    @Test
    void leavesOutWhatCanNotBeReadAndKnowsWhenNothingIsLeft() {
        PaymentRequestForm form = threeOrders();
        form.getLines().get(0).setIncluded(true);
        form.getLines().get(0).setAmount(null);
        assertThat(form.draft().lines()).hasSize(1);
        assertThat(form.readsNothing()).isFalse();

        form.getLines().get(2).setIncluded(false);
        assertThat(form.draft().lines()).isEmpty();
        assertThat(form.readsNothing()).isTrue();

        form.getLines().get(0).setIncluded(false);
        assertThat(form.readsNothing()).isFalse();
    }

    /** The third is ticked. */
    private static PaymentRequestForm threeOrders() {
        InvoiceableOrder third = order("JB-3");
        return PaymentRequestForm.of(
                new ClientId(Ids.next()), List.of(order("JB-1"), order("JB-2"), third), third.id());
    }

    private static InvoiceableOrder order(String name) {
        return new InvoiceableOrder(new OrderId(Ids.next()), name, Money.of("100", "EUR"), NOTHING);
    }
}
