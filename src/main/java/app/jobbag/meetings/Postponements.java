package app.jobbag.meetings;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts action items off: they leave the day's lists until then, while their deadline stays (MEET-6). */
@Service
@Transactional
public class Postponements {
    /** Further off it is not put off but forgotten. */
    public static final int MOST_DAYS = 60;

    private final ActionItems items;
    private final AccessPolicy policy;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Postponements(ActionItems items, AccessPolicy policy, JdbcClient jdbc, Trail trail, Clock clock) {
        this.items = items;
        this.policy = policy;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** For the form: only for those who may. */
    @Transactional(readOnly = true)
    public ActionItemDetails open(SignedIn who, ActionItemId id) {
        ActionItemDetails item = items.show(who, id);
        policy.require(who, Action.ACTION_ITEM_DO, item);
        return item;
    }

    /** @throws Refused when it is not open, or the day has come already or is too far off, in the person's zone */
    public void putOff(SignedIn who, ActionItemId id, int seen, LocalDate until, String reason) {
        ActionItemDetails item = open(who, id);
        Stale.check(seen, item.version());
        if (!item.isOpen()) {
            throw new Refused("meetings.action.notOpen");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), who.zone());
        if (!until.isAfter(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refused("meetings.action.putOff.day").at("until");
        }
        UUID client = item.client().value();
        jdbc.sql("""
                insert into action_postponement (id, client_id, item_id, until, reason, put_off_by, put_off_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        client,
                        id.value(),
                        until,
                        reason,
                        who.id().value(),
                        Timestamp.from(clock.instant()))
                .update();
        trail.note(TrailNote.of("actionItem", id.value(), client, "putOff")
                .changing(Changes.none().with("until", null, until))
                .because(reason));
    }
}
