package app.jobbag.meetings;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Minutes as pages read them, whole. The caller asks whether the person may. */
@Component
class MinutesQueries {
    private static final String SELECT = """
                select m.id, m.version, m.meeting_id as meeting, m.client_id as client, m.revision, m.state, m.number,
                    m.paper_id as paper, m.circulated_by,
                    m.circulated_at, jsonb_build_object('discussion', m.discussion, 'conclusion', m.conclusion,
                    'no_actions', m.no_actions, 'addendum', m.addendum,
                    'present', (select coalesce(jsonb_agg(jsonb_build_object(
                            'side', case when p.person_id is null then 'CLIENT' else 'AGENCY' end,
                            'id', coalesce(p.person_id, p.contact_id)) order by p.position), '[]')
                        from minutes_present p where p.minutes_id = m.id),
                    'decisions', (select coalesce(jsonb_agg(d.text order by d.position), '[]')
                        from minutes_decision d where d.minutes_id = m.id),
                    'questions', (select coalesce(jsonb_agg(q.text order by q.position), '[]')
                        from minutes_question q where q.minutes_id = m.id),
                    'actions', (select coalesce(jsonb_agg(jsonb_build_object('item', a.item_id, 'text', a.step,
                            'owner', case when num_nonnulls(a.person_id, a.contact_id) = 1 then jsonb_build_object(
                                'side', case when a.person_id is null then 'CLIENT' else 'AGENCY' end,
                                'id', coalesce(a.person_id, a.contact_id)) end,
                            'cooperation', a.cooperation, 'due', a.due) order by a.position), '[]')
                        from minutes_action a where a.minutes_id = m.id)) as text
                from minutes m""";

    private final Reads reads;

    MinutesQueries(Reads reads) {
        this.reads = reads;
    }

    Later<Optional<MinutesDetails>> details(MinutesId id) {
        return reads.row(MinutesDetails.class, Query.of(SELECT + " where m.id = ?", id.value()));
    }

    /** The version before that one; empty for the first. */
    Optional<MinutesDetails> before(MinutesDetails later) {
        Query query = Query.of(
                SELECT + " where m.meeting_id = ? and m.revision = ?",
                later.meeting().value(),
                later.revision() - 1);
        return reads.row(MinutesDetails.class, query).get();
    }
}
