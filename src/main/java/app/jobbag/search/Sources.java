package app.jobbag.search;

import app.jobbag.staff.Action;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be found. The database's walls hide what the person does not see. */
final class Sources {
    static final String CLIENT = "coalesce(c.trading_names[1], c.legal_name)";
    static final String ASSIGNED = "(not :tied or exists (select from order_assignee a"
            + " where a.client_id = o.client_id and a.order_id = o.id and a.person_id = :me))";
    private static final String NONE = "null::text";

    private static final List<Source> CLIENTS = List.of(
            new Source(
                    "clients",
                    Action.CLIENT_SEE,
                    "/clients/",
                    List.of("client"),
                    new Source.Rows(
                            "select c.id, c.legal_name as title, c.code as client, c.code as number from client c where true",
                            "c.id",
                            "c.code",
                            "c.status = 'ARCHIVED', lower(c.legal_name), c.id")),
            new Source(
                    "contacts",
                    Action.CLIENT_SEE,
                    "/clients/",
                    List.of("contact"),
                    new Source.Rows("""
                            select c.id, concat_ws(' · ', k.name, nullif(k.title, '')) as title, %s as client, null as number
                            from contact k join client c on c.id = k.client_id
                            where k.archived_at is null""".formatted(CLIENT), "k.id", NONE, "lower(k.name), k.id")),
            new Source(
                    "projects",
                    Action.ORDER_SEE,
                    "/workorders?project=",
                    List.of("project"),
                    new Source.Rows("""
                            select j.id, j.code || ' ' || j.name as title, %s as client, j.code as number
                            from project j join client c on c.id = j.client_id where not :tied""".formatted(CLIENT), "j.id", "j.code", "j.created_at desc, j.id")),
            new Source(
                    "suppliers",
                    Action.SUPPLIER_SEE,
                    "/suppliers/",
                    List.of(),
                    new Source.Rows(
                            "select s.id, s.name as title, s.city as client, null as number from supplier s"
                                    + " where s.archived_at is null",
                            "position(jobbag_plain(:text) in jobbag_plain(s.name || ' ' || s.tax_id || ' ' || s.email)) > 0",
                            NONE,
                            "s.name_order, s.id")),
            new Source(
                    "people",
                    Action.PEOPLE_MANAGE,
                    "/people/",
                    List.of(),
                    new Source.Rows(
                            "select p.id, p.name as title, p.title as client, null as number from person p where true",
                            "position(jobbag_plain(:text) in jobbag_plain(p.name || ' ' || p.email || ' ' || p.title)) > 0",
                            NONE,
                            "lower(p.name), p.id")));

    static final List<Source> ALL = Stream.of(CLIENTS, TalkSources.ALL, WorkSources.ALL, FileSources.ALL)
            .flatMap(List::stream)
            .toList();

    private Sources() {}
}
