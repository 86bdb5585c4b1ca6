package app.jobbag.search;

import static app.jobbag.search.Sources.CLIENT;

import app.jobbag.staff.Action;
import java.util.List;

/** What was talked about and agreed with clients. */
final class TalkSources {
    static final List<Source> ALL = List.of(
            new Source(
                    "meetings",
                    Action.MEETING_SEE,
                    "/meetings/",
                    List.of("meeting", "minutes"),
                    new Source.Rows("""
                            select m.id, coalesce(n.number || ' ', '') || m.subject as title, %s as client, n.number
                            from meeting m join client c on c.id = m.client_id
                            left join lateral (select number from minutes where meeting_id = m.id and number is not null limit 1) n on true
                            where true""".formatted(CLIENT), "m.id", "n.number", "m.starts_at desc, m.id")),
            new Source(
                    "contactReports",
                    Action.MEETING_SEE,
                    "/contact-reports/",
                    List.of("contactReport"),
                    new Source.Rows("""
                            select r.id, concat_ws(' ', r.number, nullif(r.summary, '')) as title, %s as client, r.number
                            from contact_report r join client c on c.id = r.client_id
                            where r.newest and (r.number is not null or r.summary <> '')""".formatted(CLIENT), "r.id", "r.number", "r.happened_at desc, r.id")),
            new Source(
                    "instructions",
                    Action.MEETING_SEE,
                    "/instructions/",
                    List.of("instruction"),
                    new Source.Rows("""
                            select i.id, i.number || ' ' || i.text as title, %s as client, i.number
                            from instruction i join client c on c.id = i.client_id where true""".formatted(CLIENT), "i.id", "i.number", "i.asked_at desc, i.id")),
            new Source(
                    "actionItems",
                    Action.MEETING_SEE,
                    "/action-items/",
                    List.of("actionItem"),
                    new Source.Rows(
                            """
                            select a.id, a.step as title, %s as client, null as number
                            from action_item a join client c on c.id = a.client_id where true""".formatted(CLIENT), "a.id", "null::text", "(a.state = 'OPEN') desc, a.due desc, a.id")),
            new Source(
                    "questions",
                    Action.MEETING_SEE,
                    "/meetings/",
                    List.of("question"),
                    new Source.Rows(
                            """
                            select q.meeting_id as id, q.text as title, %s as client, null as number
                            from open_question q join client c on c.id = q.client_id where true""".formatted(CLIENT),
                            "q.id",
                            "null::text",
                            "(q.state = 'OPEN') desc, q.created_at desc, q.id")),
            new Source(
                    "schedules",
                    Action.SCHEDULE_SEE,
                    "/schedules/",
                    List.of("schedule"),
                    new Source.Rows("""
                            select s.id, concat_ws(' ', s.number, s.title) as title, %s as client, s.number
                            from schedule s join client c on c.id = s.client_id where true""".formatted(CLIENT), "s.id", "s.number", "s.created_at desc, s.id")),
            new Source(
                    "estimates",
                    Action.ESTIMATE_SEE,
                    "/estimates/",
                    List.of("estimate"),
                    new Source.Rows("""
                            select e.id, concat_ws(' ', e.number, e.title) as title, %s as client, e.number
                            from estimate e join client c on c.id = e.client_id where true""".formatted(CLIENT), "e.id", "e.number", "e.created_at desc, e.id")),
            new Source(
                    "proposals",
                    Action.PROPOSAL_SEE,
                    "/proposals/",
                    List.of("proposal"),
                    new Source.Rows("""
                            select p.id, concat_ws(' ', p.number, p.title) as title, %s as client, p.number
                            from proposal p join client c on c.id = p.client_id where true""".formatted(CLIENT), "p.id", "p.number", "p.created_at desc, p.id")),
            new Source(
                    "comments",
                    Action.SEARCH,
                    "/comments/",
                    List.of("comment"),
                    new Source.Rows("""
                            select k.kind || '/' || k.object_id as id, left(k.text, 120) as title, %s as client, null as number
                            from object_comment k join client c on c.id = k.client_id
                            where exists (select from jobbag_readers(k.kind, k.client_id, k.object_id) r where r.person = :me)\
                            """.formatted(CLIENT), "k.id", "null::text", "k.written_at desc, k.id")));

    private TalkSources() {}
}
