package app.jobbag.periods;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Locks months in their order, opens the latest again, and says of a day whether something may be booked on it. */
@Service
@Transactional
public class Periods {
    /** Locks and journal are the agency's, no client's. */
    public static final Guarded AGENCY = () -> null;

    private static final String ALL = "select p.* from accounting_period p ";

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final AgencyBook agency;
    private final Trail trail;
    private final Clock clock;

    Periods(JdbcClient jdbc, AccessPolicy policy, AgencyBook agency, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.agency = agency;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * To be asked before anything is booked; no lock comes between until the transaction ends.
     *
     * @throws Refused when the day is in a locked month
     */
    public void require(LocalDate day) {
        boolean open = jdbc.sql("select jobbag_books_open(?)")
                .param(day)
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new Refused("periods.refused.locked", lockedUntil().orElse(day));
        }
    }

    /** The same, said at a field of the form. */
    public void require(LocalDate day, String field) {
        try {
            require(day);
        } catch (Refused locked) {
            throw locked.at(field);
        }
    }

    /** The last day of the latest locked month. */
    private Optional<LocalDate> lockedUntil() {
        return latest().map(period -> period.month().plusMonths(1).minusDays(1));
    }

    /** The latest that is locked. */
    @Transactional(readOnly = true)
    public Optional<Period> latest() {
        return jdbc.sql(ALL + "where reopened_at is null order by month desc limit 1")
                .query(Period.class)
                .optional();
    }

    /** The newest months first, each with its locks. */
    @Transactional(readOnly = true)
    public List<Period> all() {
        return jdbc.sql(ALL + "order by month desc, edition desc limit 240")
                .query(Period.class)
                .list();
    }

    /** @throws Refused for a month that is not over yet */
    @Transactional(readOnly = true)
    public void refuse(SignedIn who, LocalDate month) {
        policy.require(who, Action.PERIOD_LOCK, AGENCY);
        if (!month.plusMonths(1).minusDays(1).isBefore(agency.today())) {
            throw new Refused("periods.refused.running").at("month");
        }
    }

    /** @throws Refused for a month that is not over, or is locked, or while somebody does not come to an end with booking */
    public Period lock(SignedIn who, LocalDate month) {
        refuse(who, month);
        boolean closed =
                jdbc.sql("select jobbag_close_books()").query(Boolean.class).single();
        if (!closed) {
            throw new Refused("periods.refused.busy");
        }
        if (latest().filter(last -> !last.month().isBefore(month)).isPresent()) {
            throw new Refused("periods.refused.already").at("month");
        }
        UUID id = Ids.next();
        jdbc.sql("""
                insert into accounting_period (id, month, edition, locked_by, locked_by_name, locked_at)
                values (?, ?, (select coalesce(max(edition), 0) + 1 from accounting_period where month = ?), ?, ?, ?)""")
                .params(id, month, month, who.id().value(), who.name())
                .param(Timestamp.from(clock.instant()))
                .update();
        trail.note(TrailNote.of("period", id, null, "locked")
                .changing(Changes.none().with("month", null, month)));
        return latest().orElseThrow();
    }

    /** @throws Refused when none is locked, or there is no reason */
    public Period reopen(SignedIn who, PeriodId id, String reason) {
        policy.require(who, Action.PERIOD_REOPEN, AGENCY);
        Period last = latest().filter(period -> period.id().equals(id.value()))
                .orElseThrow(() -> new Refused("periods.refused.notLatest"));
        if (reason.isBlank()) {
            throw new Refused("periods.refused.reasonless").at("reason");
        }
        jdbc.sql("""
                update accounting_period set reopened_by = ?, reopened_by_name = ?, reopened_at = ?, reason = ?
                where id = ? and reopened_at is null""")
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()), reason.strip(), id.value())
                .update();
        trail.note(TrailNote.of("period", id.value(), null, "reopened")
                .changing(Changes.none().with("month", last.month(), null))
                .because(reason.strip()));
        return last;
    }
}
