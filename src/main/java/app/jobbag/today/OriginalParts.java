package app.jobbag.today;

import app.jobbag.staff.Action;
import java.util.List;

/** Paper originals that somebody has given out and that have not come back in time. */
final class OriginalParts {
    static final List<Part> ALL = List.of(new Part(
            "originalsLate", Action.DOSSIER_WRITE, "/originals/", "/originals?where=LATE", """
            select p.id, p.title || ' · ' || p.lent_to as title, %s, p.due_on as day, null::timestamptz as at,
                null::numeric as amount, null as currency, true as late
            from paper_original p join client c on c.id = p.client_id
            where p.lent_by = :me and p.lent_to is not null and p.due_on < :today
            order by p.due_on, p.id""".formatted(Part.CLIENT)));

    private OriginalParts() {}
}
