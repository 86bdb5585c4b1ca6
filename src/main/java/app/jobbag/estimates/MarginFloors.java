package app.jobbag.estimates;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Percent;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Below which margin a manager approves an estimate before it is sent (EST-1): the agency's floor, and a client's instead of it. */
@Service
@Transactional
public class MarginFloors {
    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final Reads reads;
    private final AccessPolicy policy;
    private final Trail trail;

    MarginFloors(JdbcClient jdbc, Reads reads, AccessPolicy policy, Trail trail) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.policy = policy;
        this.trail = trail;
    }

    private record Row(BigDecimal percent) {
        Percent floor() {
            return new Percent(percent);
        }
    }

    public Later<Optional<Percent>> agency() {
        return floor(Query.of("select percent from margin_floor"));
    }

    /** The client's own; empty where the agency's holds. */
    public Later<Optional<Percent>> ofClient(ClientId client) {
        return floor(Query.of("select percent from margin_floor_client where client_id = ?", client.value()));
    }

    /** What holds for the client; empty where nobody has set one. */
    public Later<Optional<Percent>> of(ClientId client) {
        return floor(Query.of(
                "select coalesce((select percent from margin_floor_client where client_id = ?), (select percent from margin_floor))"
                        + " as percent where exists (select from margin_floor)"
                        + " or exists (select from margin_floor_client where client_id = ?)",
                client.value(),
                client.value()));
    }

    private Later<Optional<Percent>> floor(Query query) {
        return reads.row(Row.class, query).map(found -> found.map(Row::floor));
    }

    /** @param floor null where there is to be none */
    public void set(SignedIn who, @Nullable Percent floor) {
        policy.require(who, Action.RATES_MANAGE, AGENCY);
        Percent before = agency().get().orElse(null);
        jdbc.sql("delete from margin_floor").update();
        if (floor != null) {
            jdbc.sql("insert into margin_floor (percent) values (?)")
                    .param(floor.value())
                    .update();
        }
        trail.note(TrailNote.of("rateCard", RateCards.HISTORY, null, "floorSet")
                .changing(Changes.none().with("marginFloor", before, floor)));
    }

    /** @param floor null where the agency's is to hold */
    public void set(SignedIn who, ClientId client, @Nullable Percent floor) {
        policy.require(who, Action.ESTIMATE_DECIDE, Guarded.client(client.value()));
        Percent before = ofClient(client).get().orElse(null);
        jdbc.sql("delete from margin_floor_client where client_id = ?")
                .param(client.value())
                .update();
        if (floor != null) {
            jdbc.sql("insert into margin_floor_client (client_id, percent) values (?, ?)")
                    .params(client.value(), floor.value())
                    .update();
        }
        trail.note(TrailNote.of("client", client.value(), client.value(), "marginFloorSet")
                .changing(Changes.none().with("marginFloor", before, floor)));
    }
}
