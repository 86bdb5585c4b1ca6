package app.jobbag.deliverables.routes;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BriefTemplate;
import app.jobbag.workorders.BriefTemplates;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The routing templates: one for each type of order that is on offer; a type without one takes the usual steps. */
@Service
@Transactional
public class RouteBook {
    static final int USUAL_CLIENT_DAYS = 3;
    private static final int MOST = 10;
    private static final TypeReference<List<RouteStep>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BriefTemplates briefs;
    private final AccessPolicy policy;
    private final Clock clock;

    RouteBook(JdbcClient jdbc, JsonMapper json, BriefTemplates briefs, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.briefs = briefs;
        this.policy = policy;
        this.clock = clock;
    }

    /** A type of order with its route; one that nobody has made has no steps. */
    public record Typed(BriefTemplate brief, Route route) {}

    /** In the order in which the types are offered. */
    @Transactional(readOnly = true)
    public List<Typed> all() {
        Map<String, Route> routes = jdbc
                .sql("select type, version, steps::text as steps, client_days from routing_template")
                .query(route())
                .list()
                .stream()
                .collect(Collectors.toMap(Route::type, Function.identity()));
        return briefs.current().stream()
                .map(brief -> new Typed(brief, routes.getOrDefault(brief.key(), none(brief.key()))))
                .toList();
    }

    /** @throws NotFound when no such type is on offer */
    @Transactional(readOnly = true)
    public Typed typed(String type) {
        return all().stream()
                .filter(each -> each.brief().key().equals(type))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Route> of(String type) {
        return jdbc.sql("select type, version, steps::text as steps, client_days from routing_template where type = ?")
                .param(type)
                .query(route())
                .optional()
                .filter(route -> !route.steps().isEmpty());
    }

    /** @throws Refused when there is no step, or more than anybody walks */
    public void write(SignedIn who, Route route) {
        if (!policy.mayUse(who, Action.TEMPLATES_MANAGE)) {
            throw new NotFound();
        }
        typed(route.type());
        if (route.steps().isEmpty() || route.steps().size() > MOST) {
            throw new Refused("routes.refused.steps", MOST).at("steps");
        }
        int changed = jdbc.sql("""
                insert into routing_template as r (type, version, steps, client_days, changed_by_name, changed_at)
                values (:type, 1, cast(:steps as jsonb), :days, :who, :now)
                on conflict (type) do update set version = r.version + 1, steps = excluded.steps,
                    client_days = excluded.client_days, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at
                where r.version = :seen""")
                .param("type", route.type())
                .param("steps", json.writeValueAsString(route.steps()))
                .param("days", route.clientDays())
                .param("who", who.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("seen", route.version())
                .update();
        if (changed == 0) {
            throw new Stale();
        }
    }

    private static Route none(String type) {
        return new Route(type, 0, List.of(), USUAL_CLIENT_DAYS);
    }

    private RowMapper<Route> route() {
        return (row, n) -> new Route(
                row.getString("type"),
                row.getInt("version"),
                json.readValue(row.getString("steps"), STEPS),
                row.getInt("client_days"));
    }
}
