package app.jobbag.journals;

import app.jobbag.periods.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the journal of a month down, and knows what would keep it from being whole. */
@Component
class JournalKeeping {
    private final JdbcClient jdbc;

    JournalKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what a month comes to, under its new lock. */
    void keep(Period lock) {
        jdbc.sql("""
                insert into journal_line (client_id, client_code, client_name, month, edition, entry, position, day, source, source_id,
                    invoice_id, said, account, code, tax_category, tax_percent, base_currency, amount, currency, currency_amount)
                select client_id, client_code, client_name, :month, :edition, entry, position, day, source, source_id, invoice_id, said,
                    account, code, tax_category, tax_percent, base_currency, amount, currency, currency_amount
                from journal_drawn(:month)""")
                .param("month", lock.month())
                .param("edition", lock.edition())
                .update();
    }

    /** The month of the first document of all. */
    Optional<YearMonth> first() {
        return jdbc.sql("""
                select min(day) from (select min(issued_on) as day from invoice union all select min(received_on) from payment
                    union all select min(day) from client_balance) first""").query(LocalDate.class).optional().map(YearMonth::from);
    }

    /** Whether a wall hides a client from whoever is here: the journal would lack its documents. */
    boolean walled() {
        return jdbc.sql("select coalesce(current_setting('jobbag.walled', true), '') not in ('', '{}')")
                .query(Boolean.class)
                .single();
    }

    /** What has come in in a currency without any rate, so that it has no amount in the agency's. */
    boolean unrated(LocalDate from, LocalDate to) {
        return jdbc.sql("select exists (select from journal_postings(?, ?) where amount is null)")
                .params(from, to)
                .query(Boolean.class)
                .single();
    }
}
