package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** What was said and asked by word of mouth, until it is written down, confirmed or somebody's work. */
final class TalkParts {
    /** What was asked by word of mouth and is nobody's work yet (CALL-2). */
    private static final Part INSTRUCTIONS = new Part(
            "instructions", Action.MEETING_WRITE, "/instructions/", "/instructions?state=PENDING", """
            select i.id, i.number || ' ' || i.text as title, %s || ' · ' || k.name as client, null::date as day,
                i.asked_at as at, null::numeric as amount, null as currency, i.due_at < :now as late
            from instruction i join client c on c.id = i.client_id
            join contact k on k.client_id = i.client_id and k.id = i.contact_id
            where i.state in ('OPEN', 'CONFIRMED', 'DISPUTED') and %s
            order by i.asked_at, i.id""".formatted(
                            "coalesce(c.trading_names[1], c.legal_name)", MINE));

    /** Until the client confirms in writing, nothing is begun (CALL-2). */
    private static final Part ASKED = new Part(
            "instructionsAsked",
            Action.MEETING_WRITE,
            "/instructions/",
            "/instructions?state=ASKED",
            """
            select i.id, i.number || ' ' || i.text as title, %s || ' · ' || k.name as client, null::date as day,
                r.asked_at as at, null::numeric as amount, null as currency, i.due_at < :now as late
            from instruction i join client c on c.id = i.client_id
            join contact k on k.client_id = i.client_id and k.id = i.contact_id
            cross join lateral (select max(a.asked_at) as asked_at from instruction_asking a
                where a.client_id = i.client_id and a.instruction_id = i.id) r
            where i.state = 'ASKED' and %s
            order by r.asked_at, i.id""".formatted("coalesce(c.trading_names[1], c.legal_name)", MINE),
            "/reminder");

    private static final Part UNREPORTED = new Part(
            "unreported",
            Action.MEETING_WRITE,
            "/contact-reports/",
            "/contact-reports?whose=MINE&state=DRAFT",
            """
            select r.id, coalesce(nullif(r.summary, ''), r.why) as title, %s, null::date as day, r.happened_at as at,
                null::numeric as amount, null as currency, coalesce(r.report_due_at < :now, false) as late
            from contact_report r join client c on c.id = r.client_id
            where r.newest and r.state = 'DRAFT' and r.written_by = :me
            order by r.happened_at, r.id""".formatted(CLIENT));

    static final List<Part> ALL = List.of(INSTRUCTIONS, ASKED, UNREPORTED);

    private TalkParts() {}
}
