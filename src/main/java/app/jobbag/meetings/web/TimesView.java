package app.jobbag.meetings.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A time on everybody's clock, who could not come, and other times.
 *
 * @param everywhere empty where no time is typed
 * @param sought whether times were looked for
 * @param why where nothing fits; empty too where everybody is merely busy
 */
public record TimesView(
        String everywhere, List<String> clashes, boolean sought, boolean fit, List<String> why, List<SlotRow> slots) {
    /** A time that can be taken. */
    public record SlotRow(String value, String text, List<String> clashes) {}

    static TimesView nothing() {
        return new TimesView("", List.of(), false, false, List.of(), List.of());
    }

    /** With what else is odd about the time, said first. */
    TimesView noting(List<String> notes) {
        return new TimesView(
                everywhere, Stream.concat(notes.stream(), clashes.stream()).toList(), sought, fit, why, slots);
    }

    TimesView with(boolean found, List<String> reasons, List<SlotRow> rows) {
        return new TimesView(everywhere, clashes, true, found, reasons, rows);
    }
}
