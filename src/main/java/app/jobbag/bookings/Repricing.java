package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderResumed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a person's booked hours into money again when their rates have changed: on open finance numbers only. */
@Component
class Repricing {
    private final JdbcClient jdbc;

    Repricing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Priced(UUID person, String currency) {}

    /** Rates that were set while the order was held count now. */
    @EventListener
    void on(OrderResumed news) {
        jdbc.sql(
                        "select distinct t.person_id as person, o.currency from time_entry t join work_order o on o.id = t.order_id"
                                + " where t.order_id = ?")
                .param(news.order().value())
                .query(Priced.class)
                .list()
                .forEach(each -> of(new PersonId(each.person()), Currency.getInstance(each.currency())));
    }

    private record Entry(
            UUID id,
            LocalDate workedOn,
            BigDecimal hours,
            @Nullable BigDecimal rate) {}

    private record Rate(LocalDate validFrom, @Nullable LocalDate validUntil, BigDecimal hourly) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
        }
    }

    /** An order that is being closed is waited for, and then left alone: its figures are those of its settlement. */
    void of(PersonId person, Currency currency) {
        List<Rate> rates = jdbc.sql(
                        "select valid_from, valid_until, hourly from cost_rate where person_id = ? and currency = ?")
                .params(person.value(), currency.getCurrencyCode())
                .query(Rate.class)
                .list();
        List<Entry> entries = jdbc.sql("""
                select t.id, t.worked_on, t.hours, t.rate from time_entry t join work_order o on o.id = t.order_id
                where t.person_id = ? and o.currency = ? and o.status in ('ISSUED', 'IN_PROGRESS', 'DELIVERED')
                for share of o""")
                .params(person.value(), currency.getCurrencyCode())
                .query(Entry.class)
                .list();
        List<Entry> changed = entries.stream()
                .filter(entry -> !same(rate(rates, entry), Optional.ofNullable(entry.rate())))
                .toList();
        write(changed, rates, currency);
    }

    private void write(List<Entry> changed, List<Rate> rates, Currency currency) {
        UUID[] ids = changed.stream().map(Entry::id).toArray(UUID[]::new);
        BigDecimal[] hourly =
                changed.stream().map(entry -> rate(rates, entry).orElse(null)).toArray(BigDecimal[]::new);
        BigDecimal[] cost = changed.stream()
                .map(entry -> rate(rates, entry)
                        .map(each ->
                                new Money(each, currency).times(entry.hours()).amount())
                        .orElse(null))
                .toArray(BigDecimal[]::new);
        jdbc.sql("""
                update time_entry t set rate = v.rate, cost = v.cost
                from unnest(?::uuid[], ?::numeric[], ?::numeric[]) v(id, rate, cost) where t.id = v.id""").params(ids, hourly, cost).update();
    }

    private static Optional<BigDecimal> rate(List<Rate> rates, Entry entry) {
        return rates.stream()
                .filter(each -> each.holdsOn(entry.workedOn()))
                .map(Rate::hourly)
                .findFirst();
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() == other.isEmpty()
                && one.flatMap(left -> other.map(right -> left.compareTo(right) == 0))
                        .orElse(true);
    }
}
