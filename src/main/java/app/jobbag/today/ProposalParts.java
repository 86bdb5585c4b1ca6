package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** Proposals whose review is due (PRO-4), those to be prepared for a presentation at hand, and those with the client. */
final class ProposalParts {
    private static final Part TO_REVIEW = new Part(
            "proposalsToReview", Action.PROPOSAL_WRITE, "/proposals/*/review", "/proposals?review=OPEN", """
            select p.id, concat_ws(' ', p.number, p.title) as title, %s, null::date as day,
                p.presented_at + interval '48 hours' as at, null::numeric as amount, p.currency,
                p.presented_at < :now - interval '48 hours' as late
            from proposal p join client c on c.id = p.client_id
            where p.presented_at is not null and p.reviewed_at is null and %s
            order by p.presented_at, p.id""".formatted(
                            CLIENT, MINE));

    private static final Part TO_PREPARE = new Part(
            "proposalsToPrepare", Action.PROPOSAL_WRITE, "/proposals/", "/proposals?state=OUTLINE_SENT", """
            select p.id, concat_ws(' ', p.number, p.title) as title, %s, null::date as day, m.starts_at as at,
                p.expected as amount, p.currency, m.starts_at < :now + interval '24 hours' as late
            from proposal p join client c on c.id = p.client_id
            join meeting m on m.client_id = p.client_id and m.id = p.meeting_id
            where p.state in ('OUTLINE', 'OUTLINE_SENT') and m.starts_at < :week and %s
            order by m.starts_at, p.id""".formatted(
                            CLIENT, MINE));

    private static final Part WITH_CLIENT = new Part(
            "proposalsWithClient",
            Action.PROPOSAL_WRITE,
            "/proposals/",
            "/proposals?state=PRESENTED",
            """
            select p.id, concat_ws(' ', p.number, p.title) as title, %s, null::date as day, g.asked_at as at,
                v.net as amount, p.currency, g.asked_at < :now - interval '5 days' as late
            from proposal p join proposal_version v on v.client_id = p.client_id and v.id = p.current_id
            join signature_request q on q.client_id = p.client_id and q.subject_kind = 'proposal_version'
                and q.subject_id = p.current_id and q.state = 'OPEN'
            join signature_signer g on g.client_id = q.client_id and g.request_id = q.id and g.state = 'ASKED'
            join client c on c.id = p.client_id
            where p.state = 'PRESENTED' and %s
            order by g.asked_at, p.id""".formatted(CLIENT, MINE),
            "/reminder");

    static final List<Part> ALL = List.of(TO_REVIEW, TO_PREPARE, WITH_CLIENT);

    private ProposalParts() {}
}
