package app.jobbag.contactreports;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Instructions as pages read them, whole. */
@Service
public class InstructionQueries {
    private static final String SELECT = """
            select i.id, i.version, i.number, i.state, i.due_at, i.report_id as report, r.number as report_number,
                m.subject as meeting, coalesce(c.trading_names[1], c.legal_name) as client_name,
                k.name || coalesce(', ' || nullif(k.title, ''), '') as contact,
                k.email, k.mail_consent and k.archived_at is null as mailed, p.name as taken_by, i.decline_reason,
                i.result_kind, i.result_id, i.result_title, i.ended_at,
                jsonb_build_object('client', i.client_id, 'text', i.text, 'job', case when i.job <> '' then jsonb_build_object(
                        'of', case when i.order_id is null then 'PROJECT' else 'ORDER' end,
                        'id', coalesce(i.order_id, i.project_id)) end,
                    'job_title', i.job, 'contact', i.contact_id, 'how', i.how, 'asked_at', i.asked_at,
                    'meeting', i.meeting_id) as text,
                (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'revision', a.revision, 'asked_at', a.asked_at,
                        'paper', a.paper_id, 'request', q.state, 'signer', s.id, 'signer_state', s.state,
                        'settled_at', s.settled_at, 'remarks', s.remarks) order by a.revision desc), '[]')
                    from instruction_asking a
                    left join signature_request q on q.client_id = a.client_id and q.subject_kind = 'instruction'
                        and q.subject_id = a.id
                    left join signature_signer s on s.client_id = q.client_id and s.request_id = q.id
                    where a.instruction_id = i.id) as askings,
                (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'asked_at', d.asked_at)
                        order by d.asked_at), '[]')
                    from instruction d where d.state = 'DUPLICATE' and d.result_id = i.id) as again
            from instruction i join client c on c.id = i.client_id
            join contact k on k.client_id = i.client_id and k.id = i.contact_id join person p on p.id = i.taken_by
            left join contact_report r on r.root_id = i.report_id and r.newest left join meeting m on m.id = i.meeting_id
            where i.id = ?""";

    private final Reads reads;
    private final InstructionFiles files;

    InstructionQueries(Reads reads, InstructionFiles files) {
        this.reads = reads;
        this.files = files;
    }

    @Transactional(readOnly = true)
    public InstructionDetails show(SignedIn who, InstructionId id) {
        return read(who, Action.MEETING_SEE, id);
    }

    /** For the pages that change it. */
    @Transactional(readOnly = true)
    public InstructionDetails open(SignedIn who, InstructionId id) {
        return read(who, Action.MEETING_WRITE, id);
    }

    private InstructionDetails read(SignedIn who, Action action, InstructionId id) {
        InstructionDetails instruction = reads.row(InstructionDetails.class, Query.of(SELECT, id.value()))
                .get()
                .orElseThrow(NotFound::new);
        files.require(who, action, instruction);
        return instruction;
    }
}
