package app.jobbag.hospitality.web;

import app.jobbag.hospitality.HospitalityState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** Finance's report: all hospitality, the newest first. */
final class HospitalityList {
    /** A year (2026) or a month (2026-11), as text, made the first day of it. */
    private static final String FROM = "cast(rpad(cast(? as text), 10, '-01-01') as date)";

    static final ListDefinition LIST = ListDefinition.of(
                    "hospitalities",
                    "/hospitality",
                    "hospitality h left join meeting m on m.id = h.meeting_id left join client c on c.id = h.client_id",
                    "h.id")
            .ofClient("h.client_id")
            .link("subject", "m.subject")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .date("day", "h.hosted_on")
            .sortedBy("h.hosted_on", "date")
            .status("state", "h.state", "hospitality.status.")
            .money("spent", "h.spent", "h.currency")
            .money("each", "h.per_head", "h.currency")
            .status("over", "case when h.over then 'OVER' end", "hospitality.limit.")
            .money("budget", "h.budget", "h.currency")
            .number("heads", "h.heads")
            .text("person", "h.claimed_by_name")
            .startsWith("-day")
            .search("h.meeting_id = any (array(select jobbag_found('meeting', ?)))"
                    + " or h.client_id = any (array(select jobbag_found('client', ?)))")
            .choice(
                    "period",
                    "h.hosted_on >= " + FROM + " and h.hosted_on < " + FROM
                            + " + case length(?) when 4 then interval '1 year' else interval '1 month' end",
                    List.of())
            .choice(
                    "state",
                    "h.state = ?",
                    Arrays.stream(HospitalityState.values()).map(Enum::name).toList())
            .choice("limit", "h.over = (? = 'OVER')", List.of("OVER", "WITHIN"))
            .choice(
                    "whose",
                    "case ? when 'MINE' then h.claimed_by = jobbag_viewer() else h.client_id in (select t.client_id"
                            + " from team_member t where t.person_id = jobbag_viewer()) end",
                    List.of("MINE", "MY_CLIENTS"))
            .linked("client", "h.client_id = cast(? as uuid)")
            .linked("person", "h.claimed_by = cast(? as uuid)");

    private HospitalityList() {}
}
