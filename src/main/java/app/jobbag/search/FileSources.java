package app.jobbag.search;

import static app.jobbag.search.Sources.ASSIGNED;
import static app.jobbag.search.Sources.CLIENT;

import app.jobbag.staff.Action;
import java.util.List;

/**
 * Files, by name and by what they say. Each is found by whoever may see what it hangs on, and there it leads: so a file
 * needs no rights of its own, and a paper that the house printed is found as what it was printed of.
 */
final class FileSources {
    static final List<Source> ALL = List.of(
            files(Action.ORDER_SEE, "/workorders/", """
                    select o.id, f.name as title, concat_ws(' · ', o.number, %s) as client, null as number
                    from stored_file f join client c on c.id = f.client_id
                    join lateral (select a.order_id from order_attachment a where a.file_id = f.id
                        union all select w.order_id from order_file_version v
                            join order_file w on w.client_id = v.client_id and w.id = v.order_file_id and w.removed_at is null
                            where v.file_id = f.id) a on true
                    join work_order o on o.client_id = f.client_id and o.id = a.order_id
                    where f.scan <> 'INFECTED' and %s""".formatted(CLIENT, ASSIGNED)),
            files(Action.DELIVERABLE_SEE, "/deliverables/", """
                    select d.id, f.name as title, concat_ws(' · ', d.title, %s) as client, null as number
                    from stored_file f join client c on c.id = f.client_id
                    join deliverable_version v on v.client_id = f.client_id and v.file_id = f.id
                    join deliverable d on d.client_id = v.client_id and d.id = v.deliverable_id
                    join work_order o on o.client_id = d.client_id and o.id = d.order_id
                    where f.scan <> 'INFECTED' and %s""".formatted(CLIENT, ASSIGNED)),
            files(Action.MEETING_SEE, "/action-items/", """
                    select a.id, f.name as title, concat_ws(' · ', a.step, %s) as client, null as number
                    from stored_file f join client c on c.id = f.client_id
                    join action_item a on a.client_id = f.client_id and a.evidence_file = f.id
                    where f.scan <> 'INFECTED'""".formatted(CLIENT)),
            files(Action.HOSPITALITY_SEE, "/hospitality/", """
                    select r.hospitality_id as id, f.name as title, %s as client, null as number
                    from stored_file f join client c on c.id = f.client_id
                    join hospitality_receipt r on r.client_id = f.client_id and r.file_id = f.id
                    where f.scan <> 'INFECTED'""".formatted(CLIENT)),
            files(Action.EXPENSE_SEE, "/expenses/", """
                    select e.id, f.name as title, concat_ws(' · ', e.note, %s) as client, null as number
                    from stored_file f join client c on c.id = f.client_id
                    join expense_receipt r on r.client_id = f.client_id and r.file_id = f.id
                    join expense e on e.client_id = r.client_id and e.id = r.expense_id
                    where f.scan <> 'INFECTED' and (not :tied or e.person_id = :me)""".formatted(CLIENT)));

    private FileSources() {}

    private static Source files(Action action, String address, String sql) {
        return new Source(
                "files",
                action,
                address,
                List.of("file"),
                new Source.Rows(sql, "f.id", "null::text", "f.created_at desc, f.id"));
    }
}
