package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What reports say of schedules. The caller has asked whether the person may see the client. */
@Service
public class ScheduleFigures {
    private static final String LOST = """
            select s.id as schedule, s.number, s.title, s.project_id as project, s.lost_agency as agency,
                s.lost_client as client, s.lost_supplier as supplier
            from schedule s where s.baseline_id is not null and %s order by s.created_at, s.id limit 200""";

    private final Reads reads;

    ScheduleFigures(Reads reads) {
        this.reads = reads;
    }

    /** Of each signed schedule of a client, those without a slip too. */
    public Later<List<DaysLost>> lost(ClientId client) {
        return reads.rows(DaysLost.class, Query.of(LOST.formatted("s.client_id = ?"), client.value()));
    }

    public Later<List<DaysLost>> lostOfProject(ClientId client, UUID project) {
        return reads.rows(
                DaysLost.class,
                Query.of(LOST.formatted("s.client_id = ? and s.project_id = ?"), client.value(), project));
    }

    /** What of signed schedules is to end from one day to another, both included, and is not done; the next first. */
    public Later<List<Deadline>> ahead(ClientId client, LocalDate from, LocalDate until) {
        return reads.rows(
                Deadline.class,
                Query.of(
                        """
                select s.id as schedule, s.title, t.number as task, t.name, t.side, coalesce(p.name, k.name) as who,
                    cast(t.ends_at as date) as due, t.percent, t.work = 0 as milestone
                from schedule s join schedule_task t on t.client_id = s.client_id and t.schedule_id = s.id
                left join person p on p.id = t.person_id
                left join contact k on k.client_id = t.client_id and k.id = t.contact_id
                where s.client_id = ? and s.baseline_id is not null and t.actual_end is null
                    and t.ends_at >= ? and t.ends_at < ?
                    and not exists (select from schedule_task n where n.client_id = t.client_id
                        and n.schedule_id = t.schedule_id and n.place = t.place + 1 and n.depth > t.depth)
                order by t.ends_at, s.id, t.place limit 200""",
                        client.value(),
                        from.atStartOfDay(),
                        until.plusDays(1).atStartOfDay()));
    }
}
