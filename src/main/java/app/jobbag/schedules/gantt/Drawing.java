package app.jobbag.schedules.gantt;

import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.LinkType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the SVG: classes and attributes only, every text escaped. */
final class Drawing {
    private static final int ROW = 24;
    private static final int HEAD = 44;
    private static final int BAR = 12;
    private static final int INDENT = 12;
    private static final int LONGEST = 34;

    private final Gantt gantt;
    private final Axis axis;
    private final String size;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    Drawing(Gantt gantt, String size) {
        this.gantt = gantt;
        this.axis = Axis.of(gantt);
        this.size = size;
        for (GanttRow row : gantt.rows()) {
            places.put(row.id(), places.size());
        }
    }

    String svg() {
        int height = HEAD + gantt.rows().size() * ROW + ROW / 2;
        String own = size.isEmpty() ? " width=\"%d\" height=\"%d\"".formatted(axis.width(), height) : size;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"gantt\" role=\"img\" data-day=\"%d\" viewBox=\"0 0 %d %d\"%s>",
                axis.zoom().day, axis.width(), height, own);
        add("<title>%s</title>", escaped(gantt.title()));
        for (Axis.Tick tick : axis.ticks(gantt.look().locale())) {
            String kind = tick.strong() ? " is-month" : "";
            add("<path class=\"gantt-tick%s\" d=\"M%d %dV%d\"/>", kind, tick.x(), tick.strong() ? 0 : HEAD / 2, height);
            add(
                    "<text class=\"gantt-day%s\" x=\"%d\" y=\"%d\">%s</text>",
                    kind, tick.x() + 3, tick.strong() ? 16 : 36, escaped(tick.text()));
        }
        gantt.rows().forEach(this::row);
        gantt.links().forEach(this::link);
        if (axis.shows(gantt.today())) {
            add("<path class=\"gantt-today\" d=\"M%d %dV%d\"/>", axis.x(gantt.today()), HEAD / 2, height);
        }
        return out.append("</svg>").toString();
    }

    private void row(GanttRow row) {
        int y = y(row.id());
        String classes = "gantt-row is-" + (row.owner().isEmpty() ? "nobody" : row.owner());
        add(
                "<g class=\"%s%s\" data-line=\"%d\"%s><title>%s</title>",
                classes, row.bar().critical() ? " is-critical" : "", row.id(), start(row), escaped(row.label()));
        int indent = Math.min(8, Math.max(0, row.depth())) * INDENT;
        String kind = row.kind() == Kind.SUMMARY ? " is-summary" : "";
        add(
                "<text class=\"gantt-name%s\" x=\"%d\" y=\"%d\">%s</text>",
                kind, 4 + indent, y + 4, escaped(cut(row.name(), LONGEST - indent / 6)));
        if (row.baseline() != null) {
            int left = axis.x(row.baseline().start());
            add(
                    "<rect class=\"gantt-ghost\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"4\"/>",
                    left, y + BAR / 2 + 1, Math.max(2, axis.x(row.baseline().end()) - left));
        }
        switch (row.kind()) {
            case TASK -> bar(row.bar(), y);
            case MILESTONE -> milestone(axis.x(row.bar().start()), y);
            case SUMMARY -> summary(axis.x(row.bar().start()), axis.x(row.bar().end()), y);
        }
        out.append("</g>");
    }

    /** Where it may be dragged from; the dates of a summary are those of what is below it. */
    private static String start(GanttRow row) {
        LocalDate day = row.bar().start().toLocalDate();
        return row.kind() == Kind.SUMMARY ? "" : " data-start=\"%s\"".formatted(day);
    }

    private void bar(GanttRow.Bar bar, int y) {
        int left = axis.x(bar.start());
        int width = Math.max(2, axis.x(bar.end()) - left);
        int done = (width * Math.max(0, Math.min(100, bar.percent())) + 99) / 100;
        add(
                "<rect class=\"gantt-bar\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>",
                left, y - BAR / 2, width, BAR);
        if (done > 0) {
            add("<rect class=\"gantt-done\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"4\"/>", left, y - 2, done);
        }
    }

    private void milestone(int x, int y) {
        add("<path class=\"gantt-milestone\" d=\"M%d %dl7 7l-7 7l-7 -7z\"/>", x, y - 7);
    }

    private void summary(int left, int right, int y) {
        int to = Math.max(left + 2, right);
        add("<path class=\"gantt-summary\" d=\"M%d %dH%dv9l-4 -4H%dl-4 4z\"/>", left, y - 5, to, left + 4);
    }

    /** Out of the one bar, along the row's edge, into the other; the arrow is drawn, not referred to. */
    private void link(Link link) {
        if (!places.containsKey(link.from()) || !places.containsKey(link.to())) {
            return;
        }
        GanttRow.Bar from = gantt.rows().get(places.get(link.from())).bar();
        GanttRow.Bar to = gantt.rows().get(places.get(link.to())).bar();
        boolean fromEnd = link.type() == LinkType.FINISH_START || link.type() == LinkType.FINISH_FINISH;
        boolean toStart = link.type() == LinkType.FINISH_START || link.type() == LinkType.START_START;
        int x = axis.x(fromEnd ? from.end() : from.start());
        int target = axis.x(toStart ? to.start() : to.end());
        int edge = y(link.to()) + (y(link.to()) > y(link.from()) ? -ROW / 2 : ROW / 2);
        int out = x + (fromEnd ? 5 : -5);
        int in = target + (toStart ? -8 : 8);
        String critical = from.critical() && to.critical() ? " is-critical" : "";
        add(
                "<path class=\"gantt-link%s\" d=\"M%d %dH%dV%dH%dV%dH%d\"/>",
                critical, x, y(link.from()), out, edge, in, y(link.to()), target);
        add("<path class=\"gantt-arrow%s\" d=\"M%d %dl%d -3v6z\"/>", critical, target, y(link.to()), toStart ? -5 : 5);
    }

    private int y(int id) {
        return HEAD + places.getOrDefault(id, 0) * ROW + ROW / 2;
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
    }

    private static String cut(String text, int most) {
        int[] letters = text.codePoints().limit(most + 1L).toArray();
        return letters.length <= most ? text : new String(letters, 0, most - 1) + "…";
    }

    /** What XML can't hold at all is left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(each -> each == '\t' || each == '\n' || each >= ' ')
                .filter(each -> each < 0xD800 || each > 0xDFFF && each != 0xFFFE && each != 0xFFFF)
                .forEach(each -> safe.append(
                        List.of('&', '<', '>', '"', '\'').contains((char) each) && each < 128
                                ? "&#" + each + ";"
                                : Character.toString(each)));
        return safe.toString();
    }
}
