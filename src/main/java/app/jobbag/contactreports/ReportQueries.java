package app.jobbag.contactreports;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact reports as pages read them, whole. */
@Service
public class ReportQueries {
    private static final String SELECT = """
            select r.id, r.version, r.root_id as root, r.revision, r.newest, r.client_id as client, r.outcome, r.state, r.zone,
                r.number, r.paper_id as paper, r.written_by, r.finished_by, r.finished_at, r.discard_reason,
                jsonb_build_object('client', r.client_id, 'kind', r.kind, 'happened_at', r.happened_at, 'duration', r.duration,
                    'why', r.why, 'summary', r.summary, 'executive_reason', r.executive_reason, 'correction', r.correction,
                    'parties', (select coalesce(jsonb_agg(jsonb_build_object(
                            'side', case when p.person_id is null then 'CLIENT' else 'AGENCY' end,
                            'id', coalesce(p.person_id, p.contact_id)) order by p.position), '[]')
                        from contact_report_party p where p.report_id = r.id),
                    'lines', (select coalesce(jsonb_agg(jsonb_build_object('id', l.line_id, 'kind', l.kind, 'text', l.text,
                            'job', case when l.job <> '' then jsonb_build_object(
                                'of', case when l.order_id is null then 'PROJECT' else 'ORDER' end,
                                'id', coalesce(l.order_id, l.project_id)) end, 'job_title', l.job,
                            'party', case when num_nonnulls(l.person_id, l.contact_id) = 1 then jsonb_build_object(
                                'side', case when l.person_id is null then 'CLIENT' else 'AGENCY' end,
                                'id', coalesce(l.person_id, l.contact_id)) end, 'due', l.due) order by l.position), '[]')
                        from contact_report_line l where l.report_id = r.id)) as text
            from contact_report r where r.id = %s""";

    private static final String ONE = SELECT.formatted("?");

    private static final String BEFORE = SELECT.formatted("""
            (select b.id from contact_report l join contact_report b on b.root_id = l.root_id and b.revision < l.revision
                and b.state = 'FINISHED' where l.id = ? order by b.revision desc limit 1)""");

    private final Reads reads;
    private final ReportFiles files;

    ReportQueries(Reads reads, ReportFiles files) {
        this.reads = reads;
        this.files = files;
    }

    @Transactional(readOnly = true)
    public ContactReportDetails show(SignedIn who, ContactReportId id) {
        return read(who, Action.MEETING_SEE, id);
    }

    /** For the page that writes it. */
    @Transactional(readOnly = true)
    public ContactReportDetails open(SignedIn who, ContactReportId id) {
        return read(who, Action.MEETING_WRITE, id);
    }

    Later<Optional<ContactReportDetails>> details(ContactReportId id) {
        return reads.row(ContactReportDetails.class, Query.of(ONE, id.value()));
    }

    /** The version that a correction corrects. The caller has asked whether the person may know. */
    public Later<Optional<ContactReportDetails>> before(ContactReportId id) {
        return reads.row(ContactReportDetails.class, Query.of(BEFORE, id.value()));
    }

    /** Who has got it, and who can; those who were there first. The caller has asked whether the person may know. */
    public Later<List<Recipient>> recipients(ContactReportId id) {
        Query query = Query.of("""
                select k.id as contact, coalesce(s.name, k.name) as name, coalesce(s.email, k.email) as email,
                    k.mail_consent and k.archived_at is null as mailed, s.sent_at, o.state as delivery,
                    exists (select from contact_report_party p where p.report_id = r.id and p.contact_id = k.id) as present
                from contact_report r join contact k on k.client_id = r.client_id
                left join contact_report_recipient s on s.report_id = r.id and s.contact_id = k.id
                left join outbox o on o.id = s.mail_id
                where r.id = ? and (s.id is not null or k.mail_consent and k.archived_at is null)
                order by present desc, name, contact limit 500""", id.value());
        return reads.rows(Recipient.class, query);
    }

    /** What the report's page shows beside it. The caller has asked whether the person may. */
    public Later<ReportAround> around(ContactReportId id) {
        Query query = Query.of("""
                select jsonb_build_object('client', coalesce(c.trading_names[1], c.legal_name),
                    'writer', (select p.name from person p where p.id = r.written_by),
                    'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'revision', v.revision,
                            'state', v.state, 'newest', v.newest, 'finishedAt', v.finished_at, 'paper', v.paper_id)
                            order by v.revision desc), '[]')
                        from contact_report v where v.root_id = r.root_id),
                    'items', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'step', a.step,
                            'owner', coalesce(p.name, k.name), 'due', a.due, 'state', a.state) order by a.due, a.id), '[]')
                        from action_item a left join person p on p.id = a.person_id
                        left join contact k on k.client_id = a.client_id and k.id = a.contact_id
                        where a.report_id = r.root_id),
                    'instructions', (select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number,
                            'text', i.text, 'state', i.state) order by i.number), '[]')
                        from instruction i where i.report_id = r.root_id))
                from contact_report r join client c on c.id = r.client_id where r.id = ?""", id.value());
        return reads.object(ReportAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }

    private ContactReportDetails read(SignedIn who, Action action, ContactReportId id) {
        ContactReportDetails report = details(id).get().orElseThrow(NotFound::new);
        files.require(who, action, report);
        return report;
    }
}
