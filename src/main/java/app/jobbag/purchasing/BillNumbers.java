package app.jobbag.purchasing;

import app.jobbag.kernel.Refused;
import app.jobbag.suppliers.SupplierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A supplier's document comes in once, for whichever client, also one that the person does not see. */
@Component
class BillNumbers {
    private final JdbcClient jdbc;

    BillNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The supplier's row makes two wait. @throws Refused when that number is in the books */
    void refuseTwice(SupplierId supplier, String number) {
        jdbc.sql("select id from supplier where id = ? for update")
                .param(supplier.value())
                .query()
                .listOfRows();
        boolean taken = jdbc.sql("select jobbag_bill_taken(?, ?)")
                .params(supplier.value(), number)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new Refused("purchasing.refused.twice", number).at("number");
        }
    }
}
