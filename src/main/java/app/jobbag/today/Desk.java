package app.jobbag.today;

import app.jobbag.staff.FirstPage;
import java.util.List;

/**
 * Somebody's first page.
 *
 * @param steps what the house needs, on the administrator's page only
 * @param sections those with something in them
 * @param clear keys of those where nothing waits
 */
public record Desk(
        FirstPage page, List<Figure> figures, List<HouseStep> steps, List<DeskSection> sections, List<String> clear) {
    public Desk {
        figures = List.copyOf(figures);
        steps = List.copyOf(steps);
        sections = List.copyOf(sections);
        clear = List.copyOf(clear);
    }
}
