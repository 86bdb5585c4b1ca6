package app.jobbag.contactreports.web;

import app.jobbag.contactreports.InstructionState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The list of instructions, the oldest first. */
final class InstructionList {
    private static final String PENDING = "i.state in ('OPEN', 'ASKED', 'CONFIRMED', 'DISPUTED')";

    static final ListDefinition LIST = ListDefinition.of(
                    "instructions",
                    "/instructions",
                    "instruction i left join client c on c.id = i.client_id left join contact k on k.id = i.contact_id",
                    "i.id")
            .ofClient("i.client_id")
            .link("text", "case when length(i.text) > 160 then left(i.text, 159) || '…' else i.text end")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("contact", "k.name")
            .instant("asked", "i.asked_at")
            .sortedBy("i.asked_at", "timestamptz")
            .status(
                    "age",
                    "case when " + PENDING + " then case when i.due_at < now() then 'LATE' else 'IN_TIME' end"
                            + " else 'SETTLED' end",
                    "instructions.age.")
            .status("state", "i.state", "instructions.status.")
            .text("job", "i.job")
            .text("number", "i.number")
            .text("result", "i.result_title")
            .startsWith("asked")
            .search("i.id = any (array(select jobbag_found('instruction', ?)))"
                    + " or i.client_id = any (array(select jobbag_found('client', ?)))")
            .choice(
                    "whose",
                    "case ? when 'MINE' then i.taken_by = jobbag_viewer() else i.client_id in (select t.client_id"
                            + " from team_member t where t.person_id = jobbag_viewer()) end",
                    List.of("MINE", "MY_CLIENTS"))
            .choice(
                    "state",
                    "case cast(? as text) when 'PENDING' then " + PENDING + " when 'LATE' then " + PENDING
                            + " and i.due_at < now() else i.state = cast(? as text) end",
                    Stream.concat(
                                    Stream.of("PENDING", "LATE"),
                                    Arrays.stream(InstructionState.values()).map(Enum::name))
                            .toList())
            .linkedClient("i.client_id")
            .linked(
                    "order",
                    "i.order_id = cast(? as uuid)",
                    "select coalesce(number, title) from work_order where id = cast(? as uuid)");

    private InstructionList() {}
}
