package app.jobbag.bookings;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cost rates by person, currency and day. Finance sets them; what was booked without one is then priced. */
@Service
@Transactional
public class CostRates {
    private final JdbcClient jdbc;
    private final PeopleRegister people;
    private final AccessPolicy policy;
    private final Trail trail;

    CostRates(JdbcClient jdbc, PeopleRegister people, AccessPolicy policy, Trail trail) {
        this.jdbc = jdbc;
        this.people = people;
        this.policy = policy;
        this.trail = trail;
    }

    /**
     * A rate of the same day is replaced. Entries that have their rate keep it.
     *
     * @throws NotFound when there is no such person
     */
    public void set(SignedIn who, PersonId person, LocalDate from, Money hourly) {
        if (!policy.mayUse(who, Action.RATES_MANAGE)) {
            throw new NotFound();
        }
        if (hourly.isNegative()) {
            throw new Refused("bookings.refused.amount").at("hourly");
        }
        people.details(person);
        Optional<Money> before = on(person, hourly.currency(), from);
        jdbc.sql("""
                insert into cost_rate (person_id, currency, valid_from, hourly) values (?, ?, ?, ?)
                on conflict (person_id, currency, valid_from) do update set hourly = excluded.hourly""")
                .params(person.value(), hourly.currency().getCurrencyCode(), from, hourly.amount())
                .update();
        priceWaiting(person, hourly.currency());
        trail.note(TrailNote.of("person", person.value(), null, "rateSet")
                .changing(
                        Changes.none().with("rate", before.orElse(null), hourly).with("from", null, from)));
    }

    /** The rate that held on that day. */
    @Transactional(readOnly = true)
    public Optional<Money> on(PersonId person, Currency currency, LocalDate day) {
        return jdbc.sql("""
                select hourly from cost_rate where person_id = ? and currency = ? and valid_from <= ?
                order by valid_from desc limit 1""")
                .params(person.value(), currency.getCurrencyCode(), day)
                .query(BigDecimal.class)
                .optional()
                .map(amount -> new Money(amount, currency));
    }

    /** All rates, by person, the newest first. */
    @Transactional(readOnly = true)
    public List<CostRate> all() {
        return jdbc.sql("""
                select r.person_id, p.name, r.valid_from, r.hourly, r.currency
                from cost_rate r join person p on p.id = r.person_id
                order by lower(p.name), p.id, r.currency, r.valid_from desc limit 2000""")
                .query((row, n) -> new CostRate(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        new Money(row.getBigDecimal("hourly"), Currency.getInstance(row.getString("currency")))))
                .list();
    }

    private record Waiting(UUID id, LocalDate workedOn, BigDecimal hours) {}

    private void priceWaiting(PersonId person, Currency currency) {
        List<Waiting> waiting = jdbc.sql("""
                select t.id, t.worked_on, t.hours from time_entry t join work_order o on o.id = t.order_id
                where t.person_id = ? and t.cost is null and o.currency = ?
                and o.status in ('ISSUED', 'IN_PROGRESS', 'DELIVERED')""")
                .params(person.value(), currency.getCurrencyCode())
                .query(Waiting.class)
                .list();
        for (Waiting entry : waiting) {
            on(person, currency, entry.workedOn()).ifPresent(rate -> price(entry, rate));
        }
    }

    private void price(Waiting entry, Money rate) {
        jdbc.sql("update time_entry set rate = ?, cost = ? where id = ?")
                .params(rate.amount(), rate.times(entry.hours()).amount(), entry.id())
                .update();
    }
}
