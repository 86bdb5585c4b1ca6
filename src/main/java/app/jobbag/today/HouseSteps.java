package app.jobbag.today;

import app.jobbag.platform.outbox.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an administrator sets up, in this order, and keeps so: the same list leads through the first run. */
@Component
class HouseSteps {
    private static final Map<String, String> PLACES = Map.of(
            "agency", "/agency",
            "vat", "/vat-rates",
            "people", "/people",
            "rates", "/cost-rates",
            "mail", "/jobs",
            "jobs", "/jobs",
            "history", "/trail");
    private static final List<String> ORDER = List.of("agency", "vat", "people", "rates", "mail", "jobs", "history");

    private static final String SQL = """
            select
            exists (select from agency_profile where valid_from <= :today) as "agency",
            exists (select from vat_rate) as "vat",
            (select count(distinct r.role) from person_role r join person p on p.id = r.person_id
                where p.active and r.role in ('AE', 'LEAD', 'FINANCE', 'MANAGER')) = 4 as "people",
            not exists (select from person p where p.active
                and exists (select from person_role r where r.person_id = p.id and r.role in ('AE', 'LEAD', 'CONTRIBUTOR'))
                and not exists (select from cost_rate c where c.person_id = p.id and c.valid_from <= :today)) as "rates",
            not exists (select from job_run where failures > 0) as "jobs",
            coalesce((select v.faults = 0 and v.seals > 0 and v.at > :now - interval '2 days'
                from trail_verification v order by v.at desc limit 1), false) as "history" """;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    HouseSteps(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    List<HouseStep> of(Instant now, LocalDate today) {
        Map<String, Object> done = new HashMap<>(jdbc.sql(SQL)
                .param("today", today)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query()
                .singleRow());
        done.put("mail", outbox.delivers());
        return ORDER.stream()
                .map(key -> new HouseStep(key, PLACES.getOrDefault(key, "/"), Boolean.TRUE.equals(done.get(key))))
                .toList();
    }
}
