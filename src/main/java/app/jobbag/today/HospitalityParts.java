package app.jobbag.today;

import app.jobbag.staff.Action;
import java.util.List;

/** What waits for somebody about hospitality: a second person's word, finance's, the cost itself. */
final class HospitalityParts {
    private static final String COLUMNS = """
            select h.id, m.subject as title, %s, h.hosted_on as day, null::timestamptz as at,
                coalesce(h.spent, h.budget) as amount, h.currency, %s as late
            from hospitality h join meeting m on m.client_id = h.client_id and m.id = h.meeting_id
            join client c on c.id = h.client_id
            where h.state = '%s' and %s
            order by h.hosted_on, h.id""";

    private static final Part TO_APPROVE = part(
            "hospitalityToApprove",
            Action.HOSPITALITY_APPROVE,
            "TO_APPROVE",
            "false",
            "h.claimed_by <> :me and h.written_by <> :me");

    private static final Part SUBMITTED = part(
            "hospitalitySubmitted",
            Action.HOSPITALITY_SETTLE,
            "SUBMITTED",
            "h.submitted_at < :now - interval '5 days'",
            "h.claimed_by <> :me and h.written_by <> :me");

    private static final Part RETURNED =
            part("hospitalityReturned", Action.HOSPITALITY_WRITE, "RETURNED", "true", "h.claimed_by = :me");

    /** Late as the talk among ourselves is: one working day after it. */
    private static final Part WITHOUT_COST = new Part(
            "hospitalityWithoutCost",
            Action.HOSPITALITY_WRITE,
            "/meetings/",
            "/meetings?kind=HOSPITALITY",
            """
            select m.id, m.subject as title, %s, null::date as day, u.due as at,
                null::numeric as amount, null as currency, true as late
            from follow_up u join meeting m on m.client_id = u.client_id and m.id = u.meeting_id
            join client c on c.id = u.client_id
            where m.kind = 'HOSPITALITY' and m.state = 'HELD' and u.due < :now
                and not exists (select from hospitality h where h.meeting_id = m.id
                    and (h.spent is not null or h.state in ('DROPPED', 'TO_APPROVE')))
                and exists (select from team_member t where t.client_id = c.id and t.person_id = :me
                    and t.duty in ('LEAD_AE', 'AE'))
            order by u.due, m.id""".formatted(Part.CLIENT));

    static final List<Part> ALL = List.of(TO_APPROVE, SUBMITTED, RETURNED, WITHOUT_COST);

    private HospitalityParts() {}

    private static Part part(String key, Action action, String state, String late, String whose) {
        return new Part(
                key,
                action,
                "/hospitality/",
                "/hospitality?state=" + state,
                COLUMNS.formatted(Part.CLIENT, late, state, whose));
    }
}
