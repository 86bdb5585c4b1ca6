package app.jobbag.demo;

import app.jobbag.clients.ClientStatus;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.weekly.Colour;
import app.jobbag.weekly.EarlierReport;
import app.jobbag.weekly.WeeklyHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Weekly reports: a quarter of them brought along, the last one written here, and the draft of the week that runs. */
@DemoPart
class ReportsChapter {
    /** How each of them went, the oldest first; small letters went out late. */
    private static final List<String> COURSES =
            List.of("GGGAAGGGGGGG", "GGGGAARAAgGG", "GGgGGGGGGGGA", "GGGGGGGGGGGG", "AAGGGGAaGGGG");

    private final Stage stage;
    private final Scripts scripts;
    private final WeeklyHistory history;
    private final ReportDesk desk;

    ReportsChapter(Stage stage, Scripts scripts, WeeklyHistory history, ReportDesk desk) {
        this.stage = stage;
        this.scripts = scripts;
        this.history = history;
        this.desk = desk;
    }

    /** The last week is the one whose report was due on this week's Monday. */
    void tell(Story story) {
        IsoWeek last = IsoWeek.with(story.calendar().today()).plus(-1);
        Instant friday = Calendar.at(last.monday().plusDays(4), 15, 0);
        List<Company> told = story.cast().companies().stream()
                .filter(ReportsChapter::isActive)
                .toList();
        for (int i = 0; i < told.size(); i++) {
            Company company = told.get(i);
            int turn = i;
            story.diary().of(company, () -> {
                story.diary().at(friday.plus(Duration.ofMinutes(turn)), () -> bring(company, last, turn));
                desk.lastWeek(story, company, last, turn);
            });
        }
        desk.thisWeek(story, told);
    }

    private static boolean isActive(Company company) {
        ClientStatus later = company.script().later();
        return (later == null ? company.script().status() : later) == ClientStatus.ACTIVE;
    }

    private void bring(Company company, IsoWeek last, int turn) {
        WeekWords words = scripts.weekly(company.script().language());
        String course = Words.pick(COURSES, turn);
        List<EarlierReport> reports = new ArrayList<>();
        for (int i = 0; i < course.length(); i++) {
            Colour colour = colour(course.charAt(i));
            reports.add(new EarlierReport(
                    last.plus(i - course.length()),
                    Character.isLowerCase(course.charAt(i))
                            ? Duration.ofMinutes(-47)
                            : Duration.ofMinutes(25L + 31L * ((i + turn) % 5)),
                    colour,
                    words.note(colour),
                    words.lines(i + turn),
                    (i + turn) % 3 > 0,
                    (i + turn) % 7 == 3 ? Words.pick(words.comments(), i) : null));
        }
        stage.does(
                company.ae(),
                () -> history.bring(
                        company.ae(), company.id(), company.table().get(0).id(), reports));
    }

    private static Colour colour(char letter) {
        return switch (Character.toUpperCase(letter)) {
            case 'A' -> Colour.AMBER;
            case 'R' -> Colour.RED;
            default -> Colour.GREEN;
        };
    }
}
