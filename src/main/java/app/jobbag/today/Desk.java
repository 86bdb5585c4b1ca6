package app.jobbag.today;

import java.util.List;

/**
 * Somebody's first page.
 *
 * @param kind which page it is: today, queue, desk, week or house
 * @param sections those with something in them
 * @param clear keys of those where nothing waits
 */
public record Desk(String kind, List<Figure> figures, List<DeskSection> sections, List<String> clear) {
    public Desk {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
        clear = List.copyOf(clear);
    }
}
