package app.jobbag.demo;

import app.jobbag.weekly.Colour;
import app.jobbag.weekly.EarlierReport.Said;
import app.jobbag.weekly.Section;
import java.util.List;
import java.util.Map;

/** What weekly reports say in one language, as written in {@code demo/weekly}. */
record WeekWords(
        String opening,
        List<String> done,
        List<String> running,
        List<String> next,
        List<String> waiting,
        Map<Colour, String> notes,
        List<String> comments) {
    List<Said> lines(int turn) {
        return List.of(
                new Said(Section.DONE, Words.pick(done, turn)),
                new Said(Section.DONE, Words.pick(done, turn + 2)),
                new Said(Section.RUNNING, Words.pick(running, turn)),
                new Said(Section.NEXT, Words.pick(next, turn)),
                new Said(Section.WAITING, Words.pick(waiting, turn)));
    }

    String note(Colour colour) {
        return notes.getOrDefault(colour, "");
    }
}
