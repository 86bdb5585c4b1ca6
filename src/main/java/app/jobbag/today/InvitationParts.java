package app.jobbag.today;

import app.jobbag.staff.Action;
import java.util.List;

/** Who of those whom the person has invited will not come, or has not said so a day before (MEET-1). */
final class InvitationParts {
    private static final String INVITED = """
            select m.id, m.subject as title, coalesce(c.trading_names[1], c.legal_name) || ' · ' || coalesce(p.name, k.name) as client,
                null::date as day,
                m.starts_at as at, null::numeric as amount, null as currency, q.required as late
            from meeting m join meeting_invitation i on i.client_id = m.client_id and i.meeting_id = m.id and not i.called_off
            join meeting_participant q on q.meeting_id = m.id and coalesce(q.person_id, q.contact_id) = coalesce(i.person_id, i.contact_id)
            join client c on c.id = m.client_id
            left join person p on p.id = i.person_id
            left join contact k on k.client_id = i.client_id and k.id = i.contact_id
            where m.state = 'PLANNED' and m.planned_by = :me and m.starts_at > :now""";

    private static final Part DECLINED =
            new Part("declined", Action.MEETING_WRITE, "/meetings/", "/meetings?when=COMING", INVITED + """
             and i.answer = 'DECLINED'
            order by m.starts_at, not q.required, i.answered_at, i.id""");

    private static final Part UNANSWERED =
            new Part("unanswered", Action.MEETING_WRITE, "/meetings/", "/meetings?when=COMING", INVITED + """
             and i.answer is null and q.required and m.starts_at <= :now + interval '1 day'
            order by m.starts_at, i.id""");

    static final List<Part> ALL = List.of(DECLINED, UNANSWERED);

    private InvitationParts() {}
}
