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

/** Cost rates by person, currency and day. Finance sets them; what is open is then priced anew. */
@Service
@Transactional
public class CostRates {
    private final JdbcClient jdbc;
    private final PeopleRegister people;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Repricing repricing;

    CostRates(JdbcClient jdbc, PeopleRegister people, AccessPolicy policy, Trail trail, Repricing repricing) {
        this.jdbc = jdbc;
        this.people = people;
        this.policy = policy;
        this.trail = trail;
        this.repricing = repricing;
    }

    public void set(SignedIn who, PersonId person, LocalDate from, Money hourly) {
        set(who, new RateDraft(person, from, null, hourly));
    }

    /**
     * A rate of the same day is replaced; the one before it ends the day before. What is booked on open finance numbers is
     * put into money anew; a closed one keeps its figures.
     *
     * @throws NotFound when there is no such person
     * @throws Refused at {@code until} when it would hold beside a later one
     */
    public void set(SignedIn who, RateDraft draft) {
        if (!policy.mayUse(who, Action.RATES_MANAGE)) {
            throw new NotFound();
        }
        people.details(draft.person());
        Optional<Money> before = on(draft.person(), draft.hourly().currency(), draft.from());
        put(draft);
        repricing.of(draft.person(), draft.hourly().currency());
        trail.note(TrailNote.of("person", draft.person().value(), null, "rateSet")
                .changing(Changes.none()
                        .with("rate", before.orElse(null), draft.hourly())
                        .with("from", null, draft.from())
                        .with("until", null, draft.until())));
    }

    private void put(RateDraft draft) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('cost_rate ' || ? || ?, 0))")
                .params(draft.person().value().toString(), draft.code())
                .query((row, n) -> 0)
                .list();
        Optional<LocalDate> next = jdbc.sql(
                        "select min(valid_from) from cost_rate where person_id = ? and currency = ? and valid_from > ?")
                .params(draft.person().value(), draft.code(), draft.from())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
        LocalDate until =
                draft.until() == null ? next.map(day -> day.minusDays(1)).orElse(null) : draft.until();
        if (until != null && next.isPresent() && !until.isBefore(next.get())) {
            throw new Refused("bookings.refused.overlap", next.get()).at("until");
        }
        jdbc.sql("""
                update cost_rate set valid_until = cast(? as date) - 1 where person_id = ? and currency = ? and valid_from < ?
                and (valid_until is null or valid_until >= ?)""")
                .params(draft.from(), draft.person().value(), draft.code(), draft.from(), draft.from())
                .update();
        jdbc.sql("""
                insert into cost_rate (person_id, currency, valid_from, valid_until, hourly) values (?, ?, ?, ?, ?)
                on conflict (person_id, currency, valid_from)
                    do update set hourly = excluded.hourly, valid_until = excluded.valid_until""")
                .params(draft.person().value(), draft.code(), draft.from())
                .param(until)
                .param(draft.hourly().amount())
                .update();
    }

    /** The rate that held on that day. */
    @Transactional(readOnly = true)
    public Optional<Money> on(PersonId person, Currency currency, LocalDate day) {
        return jdbc.sql("""
                select hourly from cost_rate where person_id = ? and currency = ? and valid_from <= ?
                    and (valid_until is null or valid_until >= ?)""")
                .params(person.value(), currency.getCurrencyCode(), day, day)
                .query(BigDecimal.class)
                .optional()
                .map(amount -> new Money(amount, currency));
    }

    /** All rates, by person, the newest first. */
    @Transactional(readOnly = true)
    public List<CostRate> all() {
        return jdbc.sql("""
                select r.person_id, p.name, r.valid_from, r.valid_until, r.hourly, r.currency
                from cost_rate r join person p on p.id = r.person_id
                order by lower(p.name), p.id, r.currency, r.valid_from desc limit 2000""")
                .query((row, n) -> new CostRate(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        new Money(row.getBigDecimal("hourly"), Currency.getInstance(row.getString("currency")))))
                .list();
    }
}
