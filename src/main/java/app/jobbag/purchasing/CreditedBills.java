package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What credit notes of suppliers leave of bills, and what they free of what was committed. */
@Component
class CreditedBills {
    private final JdbcClient jdbc;

    CreditedBills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Net in the purchase's currency, and the cost in the work order's. */
    record Left(BigDecimal net, BigDecimal amount) {}

    Left left(BillId id) {
        return jdbc.sql("""
                select b.net + coalesce(sum(c.net), 0) as net, b.amount + coalesce(sum(c.amount), 0) as amount from supplier_bill b
                left join supplier_bill c on c.client_id = b.client_id and c.credits_id = b.id and c.state = 'BOOKED'
                where b.id = ? group by b.id, b.net, b.amount""").param(id.value()).query(Left.class).single();
    }

    /**
     * Neither the purchase nor the rows it is paid from are taken for it any more; rows of which nothing was left are taken again as
     * the purchase's lines say.
     *
     * @param credited in the work order's currency; below nothing where a credit note is taken back
     */
    void free(PurchaseOrder purchase, Money credited) {
        BigDecimal amount = credited.amount();
        Currency currency = credited.currency();
        BigDecimal before = purchase.credited(BigDecimal.ZERO);
        BigDecimal after = purchase.credited(amount);
        if (before.signum() > 0) {
            jdbc.sql("update purchase_commitment set amount = trunc(amount * ?, 4) where purchase_id = ?")
                    .params(
                            after.divide(before, MathContext.DECIMAL64),
                            purchase.kept().id().value())
                    .update();
        } else {
            Money again = new Money(after, currency);
            purchase.kept()
                    .text()
                    .parts(again)
                    .forEach((row, part) -> jdbc.sql("""
                    update purchase_commitment set amount = trunc(?, 4) where purchase_id = ? and estimate_id = ? and line = ?""")
                            .params(
                                    part.amount(),
                                    purchase.kept().id().value(),
                                    row.estimate().value(),
                                    row.row())
                            .update());
        }
    }
}
