package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's ladder and those of clients. */
@Service
@Transactional
public class Ladders {
    /** Under which the history of the agency's ladder is found. */
    public static final UUID HISTORY = new UUID(0, 75);

    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final Reads reads;
    private final AccessPolicy policy;
    private final Trail trail;
    private final AgencyBook agency;

    Ladders(JdbcClient jdbc, Reads reads, AccessPolicy policy, Trail trail, AgencyBook agency) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.policy = policy;
        this.trail = trail;
        this.agency = agency;
    }

    private record Row(
            int version,
            boolean automatic,
            List<Integer> days,
            List<String> ways,
            @Nullable LocalDate begunOn) {
        private Ladder ladder() {
            return new Ladder(version, automatic, false, Debtor.rungs(days, ways), begunOn);
        }
    }

    @Transactional(readOnly = true)
    public Later<Ladder> agency() {
        return reads.row(Row.class, Query.of("select version, automatic, days, ways, begun_on from reminder_ladder"))
                .map(found -> found.orElseThrow().ladder());
    }

    /** Its own, else the agency's with the version its own would be written from. */
    @Transactional(readOnly = true)
    public Ladder of(SignedIn who, ClientId client) {
        policy.require(who, Action.COLLECT_WRITE, Guarded.client(client.value()));
        Later<Ladder> agency = agency();
        Debtor debtor = reads.row(Debtor.class, Query.of(Debtor.SQL.formatted("c.id = ?"), client.value()))
                .get()
                .orElseThrow(NotFound::new);
        Ladder ladder = debtor.ladder(agency.get());
        return new Ladder(debtor.version(), ladder.automatic(), ladder.own(), ladder.rungs(), ladder.begunOn());
    }

    public void write(SignedIn who, Ladder ladder) {
        policy.require(who, Action.RATES_MANAGE, AGENCY);
        ladder.check();
        Ladder before = agency().get();
        Stale.check(ladder.version(), before.version());
        int written = jdbc.sql("""
                update reminder_ladder set version = version + 1, begun_on = case when ? and not automatic then ? else begun_on end,
                    automatic = ?, days = ?, ways = ? where version = ?""")
                .params(ladder.automatic(), agency.today())
                .params(ladder.automatic(), days(ladder.rungs()), ways(ladder.rungs()), ladder.version())
                .update();
        Stale.check(written, 1);
        trail.note(TrailNote.of("reminderLadder", HISTORY, null, "written")
                .changing(changes(before, ladder).with("automatic", before.automatic(), ladder.automatic())));
    }

    /** Without steps of its own, the agency's hold for it again. */
    public void write(SignedIn who, ClientId client, Ladder ladder) {
        Ladder before = of(who, client);
        Stale.check(ladder.version(), before.version());
        if (!ladder.rungs().isEmpty()) {
            ladder.check();
        }
        jdbc.sql("""
                insert into client_reminding as r (client_id, version, days, ways) values (?, 1, ?, ?)
                on conflict (client_id) do update set version = r.version + 1, days = excluded.days, ways = excluded.ways""")
                .params(client.value(), days(ladder.rungs()), ways(ladder.rungs()))
                .update();
        trail.note(TrailNote.of("client", client.value(), client.value(), "laddered")
                .changing(changes(before, ladder)));
    }

    private static Changes changes(Ladder before, Ladder after) {
        return Changes.none().with("steps", said(before), said(after));
    }

    private static String said(Ladder ladder) {
        return ladder.rungs().stream().map(each -> "%+d".formatted(each.days())).collect(Collectors.joining(", "));
    }

    private static Integer[] days(List<Rung> rungs) {
        return rungs.stream().map(Rung::days).toArray(Integer[]::new);
    }

    private static String[] ways(List<Rung> rungs) {
        return rungs.stream().map(each -> each.way().name()).toArray(String[]::new);
    }
}
