package app.jobbag.staff.web;

import app.jobbag.staff.Role;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** The list of people. */
final class PeopleList {
    static final ListDefinition LIST = ListDefinition.of("people", "/people", "person p", "p.id")
            .link("name", "p.name")
            .sortedBy("lower(p.name)", "text")
            .text("title", "p.title")
            .sortedBy("lower(p.title)", "text")
            .text("email", "p.email")
            .sortedBy("p.email", "text")
            .status("state", "case when p.active then 'ACTIVE' else 'LEFT' end", "people.state.")
            .instant("since", "p.created_at")
            .sortedBy("p.created_at", "timestamptz")
            .startsWith("name")
            .search("lower(unaccent(p.name || ' ' || p.email || ' ' || p.title)) like '%' || lower(unaccent(?)) || '%'")
            .choice(
                    "role",
                    "exists (select from person_role r where r.person_id = p.id and r.role = ?)",
                    Arrays.stream(Role.values()).map(Enum::name).toList())
            .choice("state", "case when p.active then 'ACTIVE' else 'LEFT' end = ?", List.of("ACTIVE", "LEFT"));

    private PeopleList() {}
}
