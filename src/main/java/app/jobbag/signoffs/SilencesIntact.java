package app.jobbag.signoffs;

import app.jobbag.platform.proof.Proof;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of silences has no chain of its own: it is held against the requests, the signers and what was noted of both. */
@Component
@Transactional(readOnly = true)
class SilencesIntact implements Proof {
    private final JdbcClient jdbc;

    SilencesIntact(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "silences";
    }

    @Override
    public Verdict verdict() {
        long silences = jdbc.sql("select count(*) from signature_silence")
                .query(Long.class)
                .single();
        return new Verdict(silences, faults());
    }

    /** A silence is recorded in the very moment in which its signer is settled and its request lapses. */
    private List<String> faults() {
        return jdbc.sql("""
                select 'silence of ' || s.name || ' in request ' || s.request_id || ' ' || case
                        when n.id is null then 'REMOVED'
                        when s.state <> 'SILENT' or exists (select from signature g where g.signer_id = s.id)
                            then 'NOT_SILENT'
                        else 'EDITED' end
                from signature_signer s
                join signature_request r on r.client_id = s.client_id and r.id = s.request_id
                left join signature_silence n on n.client_id = s.client_id and n.signer_id = s.id
                where (s.state = 'SILENT' or n.id is not null)
                    and (n.id is null or s.state <> 'SILENT' or n.recorded_at is distinct from s.settled_at
                        or n.recorded_at < n.objection_until or n.objection_until is distinct from r.objection_until
                        or r.state <> 'LAPSED' or n.recorded_at is distinct from r.ended_at
                        or not exists (select from trail t where t.subject = 'signature_request'
                            and t.subject_id = r.id and t.verb = 'lapsed')
                        or exists (select from signature g where g.signer_id = s.id))
                order by s.request_id, s.position""").query(String.class).list();
    }
}
