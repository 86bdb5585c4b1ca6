package app.jobbag.schedules.gantt;

import app.jobbag.schedules.network.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What is drawn.
 *
 * @param title what the whole picture is called for who does not see it
 * @param today drawn as a line where it is between the first and the last day
 */
public record Gantt(String title, List<GanttRow> rows, List<Link> links, LocalDate today, Look look) {
    /** How it is drawn. */
    public record Look(Zoom zoom, Locale locale) {}

    public Gantt {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    /** As SVG for a page of its own width; the finest days that are not too wide. */
    public String svg() {
        return new Drawing(this, "").svg();
    }

    /** As SVG that fills one page, whatever its length. */
    public String svg(Sheet sheet) {
        return new Drawing(this, " width=\"%dmm\" height=\"%dmm\"".formatted(sheet.width, sheet.height)).svg();
    }

    /** Paper on its side, without its margins, in millimetres. */
    public enum Sheet {
        A3(390, 267),
        A4(267, 180);

        private final int width;
        private final int height;

        Sheet(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
