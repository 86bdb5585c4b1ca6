package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Schedules as pages read them. The caller has asked whether the person may see the schedule. */
@Service
public class ScheduleQueries {
    private static final String SELECT = """
            select s.id, s.version, s.client_id as client, coalesce(c.trading_names[1], c.legal_name) as client_name,
                s.project_id as project, j.code || ' ' || j.name as project_name, s.title, s.starts_on, s.state, s.number,
                s.revision, s.ae_id as ae, p.name as ae_name, s.signer_id, k.name as signer, s.reason, s.sent_back,
                s.current_id as current, s.baseline_id as baseline, s.ends_at, s.lost_agency, s.lost_client, s.lost_supplier,
                s.before is not null as undoable,
                (select v.paper_id from schedule_version v where v.client_id = s.client_id and v.id = s.current_id) as paper,
                (select jsonb_build_object('id', q.id, 'state', q.state, 'version', q.version, 'signers',
                        (select jsonb_agg(jsonb_build_object('id', g.id, 'party', case when g.person_id is null then 'CLIENT' else 'AGENCY' end,
                                'who', coalesce(g.person_id, g.contact_id), 'name', g.name, 'state', g.state,
                                'settled_at', g.settled_at) order by g.position)
                            from signature_signer g where g.client_id = q.client_id and g.request_id = q.id))
                    from signature_request q where q.client_id = s.client_id and q.subject_kind = 'schedule_version'
                        and q.subject_id = s.current_id) as asked,
                (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'revision', v.revision, 'reason', v.reason,
                        'paper', v.paper_id, 'sent_at', v.sent_at, 'sent_by_name', v.sent_by_name, 'state', q.state,
                        'sealed', case when d.state = 'READY' then d.file_id end) order by v.revision desc), '[]')
                    from schedule_version v left join signature_request q on q.client_id = v.client_id
                        and q.subject_kind = 'schedule_version' and q.subject_id = v.id
                    left join sealed_document d on d.client_id = v.client_id and d.request_id = q.id
                    where v.client_id = s.client_id and v.schedule_id = s.id) as versions
            from schedule s join client c on c.id = s.client_id
            join project j on j.client_id = s.client_id and j.id = s.project_id join person p on p.id = s.ae_id
            left join contact k on k.client_id = s.client_id and k.id = s.signer_id where s.id = ?""";

    private final Reads reads;
    private final SheetRows rows;
    private final FactRows facts;

    ScheduleQueries(Reads reads, SheetRows rows, FactRows facts) {
        this.reads = reads;
        this.rows = rows;
        this.facts = facts;
    }

    /** By what its lines are done, where that is not what people say. */
    public Later<List<FactLine>> facts(ScheduleId id) {
        return facts.of(id);
    }

    /** @throws NotFound when it is not in scope */
    public Later<ScheduleDetails> details(ScheduleId id) {
        return reads.row(ScheduleDetails.class, Query.of(SELECT, id.value()))
                .map(found -> found.orElseThrow(NotFound::new));
    }

    public Later<Sheet> sheet(ScheduleId id, LocalDate startsOn) {
        return rows.read(id, startsOn);
    }

    /** The same, together with the schedule itself. */
    public Later<Sheet> sheet(ScheduleId id) {
        return rows.read(id);
    }

    /** The lines that both have signed; empty before. */
    public Later<Optional<Sheet>> baseline(ScheduleId id) {
        return rows.baseline(id);
    }

    /** Who may be responsible or sign for a client, by name. */
    public Later<List<ContactChoice>> contacts(ClientId client) {
        return reads.rows(ContactChoice.class, Query.of("""
                select k.id, case when k.title = '' then k.name else k.name || ', ' || k.title end as name,
                    'SCHEDULE' = any (k.signs) as signs
                from contact k where k.client_id = ? and k.archived_at is null order by k.name, k.id""", client.value()));
    }

    /** A contact, and whether it may sign schedules. */
    public record ContactChoice(UUID id, String name, boolean signs) {}

    /** The lines of a version, as they were sent. */
    public Later<Sheet> version(UUID version) {
        return rows.version(version);
    }

    /** The slip ledger, the newest first. */
    public Later<List<SlipLine>> slips(ScheduleId id) {
        return reads.rows(SlipLine.class, Query.of("""
                select l.*, v.revision from schedule_slip l join schedule_version v on v.client_id = l.client_id
                    and v.id = l.against where l.schedule_id = ? order by l.noted_at desc, l.id desc limit 500""", id.value()));
    }
}
