package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** The list of meetings. */
final class MeetingList {
    private static final String CIRCULATED =
            "exists (select from minutes n where n.meeting_id = m.id and n.state = 'CIRCULATED')";

    private static final String REMARKED = "exists (select from minutes n join signature_request q"
            + " on q.client_id = n.client_id and q.subject_kind = 'minutes' and q.subject_id = n.id"
            + " join signature_signer g on g.client_id = q.client_id and g.request_id = q.id"
            + " where n.meeting_id = m.id and q.state <> 'REPLACED' and g.state = 'SIGNED_WITH_REMARKS')";

    private static final String WITHOUT_FOLLOW_UP = "exists (select from follow_up u where u.meeting_id = m.id"
            + " and u.waived_at is null and u.due < now()) and not exists (select from meeting f where f.follows_id = m.id"
            + " and f.state <> 'CANCELLED')";

    static final ListDefinition LIST = ListDefinition.of(
                    "meetings", "/meetings", "meeting m left join client c on c.id = m.client_id", "m.id")
            .ofClient("m.client_id")
            .link("subject", "m.subject")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .instant("start", "m.starts_at")
            .sortedBy("m.starts_at", "timestamptz")
            .status("kind", "m.kind", "meetings.kind.")
            .status("state", "m.state", "meetings.status.")
            .text(
                    "minutes",
                    "(select n.number from minutes n where n.meeting_id = m.id and n.state = 'CIRCULATED'"
                            + " order by n.revision desc limit 1)")
            .text(
                    "answers",
                    "(select count(*) filter (where i.answer = 'ACCEPTED') || ' · '"
                            + " || count(*) filter (where i.answer = 'TENTATIVE') || ' · '"
                            + " || count(*) filter (where i.answer = 'DECLINED') || ' · '"
                            + " || count(*) filter (where i.answer is null) from meeting_invitation i"
                            + " where i.meeting_id = m.id and not i.called_off having count(*) > 0)")
            .startsWith("-start")
            .search("m.id = any (array(select jobbag_found('meeting', ?)))"
                    + " or m.client_id = any (array(select jobbag_found('client', ?)))")
            .choice("kind", "m.kind = ?", names(MeetingKind.values()))
            .choice("state", "m.state = ?", names(MeetingState.values()))
            .choice(
                    "when",
                    // today where the meeting is; the range around it leads into the index
                    "case ? when 'TODAY' then m.starts_at between now() - interval '1 day' and now() + interval '1 day'"
                            + " and (m.starts_at at time zone m.zone)::date = (now() at time zone m.zone)::date"
                            + " when 'COMING' then m.starts_at >= now() else m.starts_at < now() end",
                    List.of("TODAY", "COMING", "PAST"))
            .choice(
                    "minutes",
                    "case ? when 'MISSING' then m.state = 'HELD' and not " + CIRCULATED
                            + " when 'WAITING' then " + asked("OPEN") + " when 'DISPUTED' then " + asked("SENT_BACK")
                            + " when 'REMARKS' then " + REMARKED
                            + " else " + CIRCULATED + " end",
                    List.of("MISSING", "CIRCULATED", "WAITING", "DISPUTED", "REMARKS"))
            .choice(
                    "answers",
                    "m.state = 'PLANNED' and m.starts_at > now() and exists (select from meeting_invitation i"
                            + " where i.meeting_id = m.id and not i.called_off"
                            + " and case ? when 'WAITING' then i.answer is null else i.answer = 'DECLINED' end)",
                    List.of("WAITING", "DECLINED"))
            .choice("followUp", "? = 'MISSING' and " + WITHOUT_FOLLOW_UP, List.of("MISSING"))
            .linkedClient("m.client_id");

    private MeetingList() {}

    private static String asked(String state) {
        return "exists (select from minutes n join signature_request q on q.client_id = n.client_id"
                + " and q.subject_kind = 'minutes' and q.subject_id = n.id where n.meeting_id = m.id and q.state = '"
                + state + "')";
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
