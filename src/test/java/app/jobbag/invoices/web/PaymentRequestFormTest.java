package app.jobbag.invoices.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceableOrder;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentRequestFormTest {
    private static final Money NOTHING = Money.of("0", "EUR");

    /** A refusal names the line of the draft by its number: the row of the form must have the same one. */
    @Test
    void numbersTheTickedRowsAsTheDraftDoes() {
        InvoiceableOrder first = order("JB-1");
        InvoiceableOrder second = order("JB-2");
        InvoiceableOrder third = order("JB-3");
        PaymentRequestForm form =
                PaymentRequestForm.of(new ClientId(Ids.next()), List.of(first, second, third), third.id());

        assertThat(form.draft().lines()).extracting(line -> line.order()).containsExactly(third.id());
        assertThat(form.getLines())
                .extracting(RequestLineForm::getOrder)
                .containsExactly(third.id(), first.id(), second.id());
    }

    private static InvoiceableOrder order(String name) {
        return new InvoiceableOrder(new OrderId(Ids.next()), name, Money.of("100", "EUR"), NOTHING);
    }
}
