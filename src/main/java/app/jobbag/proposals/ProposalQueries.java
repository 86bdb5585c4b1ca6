package app.jobbag.proposals;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Proposals as pages read them. The caller has asked whether the person may see the proposal. */
@Service
public class ProposalQueries {
    private static final String SELECT = """
            select p.id, p.version, p.client_id as client, coalesce(c.trading_names[1], c.legal_name) as client_name,
                p.project_id as project, j.code || ' ' || j.name as project_name, p.title, p.language, p.objectives, p.outline,
                p.contact_id, k.name as contact, k.email, p.meeting_id as meeting, m.subject as meeting_subject,
                m.starts_at as meeting_at, coalesce(m.state = 'HELD', false) as meeting_held, p.estimate_id as estimate,
                concat_ws(' ', e.number, e.title) as estimate_title, p.schedule_id as schedule,
                concat_ws(' ', s.number, s.title) as schedule_title, p.currency, p.expected, p.state, p.number,
                p.outline_paper_id as outline_paper, p.outline_sent_at, p.prepared_at, p.presented_at, p.ended_at, p.end_reason,
                p.revision, p.current_id as current, p.accepted_id as accepted, p.sent_back, p.reached, p.cause, p.lessons,
                p.reviewed_by_name, p.reviewed_at, p.closed_at, p.converted_at, a.name as author,
                (select v.paper_id from proposal_version v where v.client_id = p.client_id and v.id = p.current_id) as paper,
                (select jsonb_build_object('id', q.id, 'state', q.state, 'signer', g.id, 'name', g.name,
                        'signer_state', g.state, 'settled_at', g.settled_at, 'remarks', g.remarks)
                    from signature_request q join signature_signer g on g.client_id = q.client_id and g.request_id = q.id
                    where q.client_id = p.client_id and q.subject_kind = 'proposal_version' and q.subject_id = p.current_id) as asked,
                (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'revision', v.revision, 'total', v.total,
                        'paper', v.paper_id, 'sent_at', v.sent_at, 'sent_by_name', v.sent_by_name, 'chosen_by_name', n.name,
                        'state', q.state, 'sealed', case when d.state = 'READY' then d.file_id end) order by v.revision desc), '[]')
                    from proposal_version v left join signature_request q on q.client_id = v.client_id
                        and q.subject_kind = 'proposal_version' and q.subject_id = v.id
                    left join contact n on n.client_id = v.client_id and n.id = v.chosen_by
                    left join sealed_document d on d.client_id = v.client_id and d.request_id = q.id
                    where v.client_id = p.client_id and v.proposal_id = p.id) as versions,
                (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'title', w.title, 'estimate', w.estimate,
                        'status', w.status) order by w.title), '[]')
                    from proposal_order o join work_order w on w.client_id = o.client_id and w.id = o.order_id
                    where o.client_id = p.client_id and o.proposal_id = p.id) as orders,
                (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'title', r.title,
                        'state', r.state, 'rows', (select coalesce(jsonb_agg(l.estimate_line), '[]')
                            from quote_request_line l where l.client_id = r.client_id and l.request_id = r.id
                                and l.estimate_line is not null)) order by r.created_at, r.id), '[]')
                    from quote_request r where r.client_id = p.client_id and r.estimate_id = p.estimate_id) as askings
            from proposal p join client c on c.id = p.client_id
            join project j on j.client_id = p.client_id and j.id = p.project_id join person a on a.id = p.author_id
            left join contact k on k.client_id = p.client_id and k.id = p.contact_id
            left join meeting m on m.client_id = p.client_id and m.id = p.meeting_id
            left join estimate e on e.client_id = p.client_id and e.id = p.estimate_id
            left join schedule s on s.client_id = p.client_id and s.id = p.schedule_id where p.id = ?""";

    private final Reads reads;
    private final Rows rows;
    private final Offers offers;

    /** What belongs to a proposal. */
    @Component("proposalRows")
    record Rows(SectionRows sections, CheckRows checks, VersionRows versions, AttachmentRows attachments) {}

    ProposalQueries(Reads reads, Rows rows, Offers offers) {
        this.reads = reads;
        this.rows = rows;
        this.offers = offers;
    }

    /** @throws NotFound when it is not in scope */
    public Later<ProposalDetails> details(ProposalId id) {
        return reads.row(ProposalDetails.class, Query.of(SELECT, id.value()))
                .map(found -> found.orElseThrow(NotFound::new));
    }

    /** As they were typed, with their notes. */
    public Later<List<Section>> sections(ProposalId id) {
        return rows.sections().of(id);
    }

    /** Every line of the checklist. */
    public Later<List<Check>> checks(ProposalId id) {
        return rows.checks().of(id);
    }

    /** Its files, those that stay in the house too. */
    public Later<List<Attachment>> attachments(ProposalId id) {
        return rows.attachments().of(id);
    }

    /** What was offered, the newest first. */
    public Later<List<Offered>> versions(ProposalId id) {
        return rows.versions().of(id);
    }

    public Later<Optional<Offered>> version(UUID version) {
        return rows.versions().find(version);
    }

    /** As it would leave now, its placeholders filled in. */
    public Offer offer(ProposalDetails proposal) {
        return offers.of(proposal);
    }

    /** What a proposal of a client can be tied to. */
    public record Tie(UUID id, String name) {}

    /** Who may read and accept, by name; whoever may sign proposals is marked. */
    public record Reader(UUID id, String name, boolean signs) {}

    public Later<List<Reader>> readers(ClientId client) {
        return reads.rows(Reader.class, Query.of("""
                select k.id, case when k.title = '' then k.name else k.name || ', ' || k.title end as name,
                    'PROPOSAL' = any (k.signs) as signs
                from contact k where k.client_id = ? and k.archived_at is null order by k.name, k.id""", client.value()));
    }

    /** Presentations, and meetings in which one can be part, the latest first. */
    public Later<List<Tie>> meetings(ClientId client) {
        return reads.rows(Tie.class, Query.of("""
                select m.id, m.subject || ', ' || to_char(m.local_start, 'YYYY-MM-DD HH24:MI') as name from meeting m
                where m.client_id = ? and m.kind in ('PRESENTATION', 'CLIENT') and m.state <> 'CANCELLED'
                order by m.starts_at desc limit 100""", client.value()));
    }

    public Later<List<Tie>> estimates(ClientId client) {
        return reads.rows(Tie.class, Query.of("""
                select e.id, concat_ws(' ', e.number, e.title) as name from estimate e
                where e.client_id = ? order by e.created_at desc limit 200""", client.value()));
    }

    public Later<List<Tie>> schedules(ClientId client) {
        return reads.rows(Tie.class, Query.of("""
                select s.id, concat_ws(' ', s.number, s.title) as name from schedule s
                where s.client_id = ? order by s.created_at desc limit 200""", client.value()));
    }
}
