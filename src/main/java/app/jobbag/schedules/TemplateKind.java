package app.jobbag.schedules;

import app.jobbag.kernel.Worded;
import java.util.Arrays;
import java.util.List;

/** What a schedule can begin with. Each line: its text, how deep, working days, whose, what it depends on. */
@Worded("schedules.template.")
public enum TemplateKind {
    POSTER("""
            idea 0 0 AGENCY
            briefing 1 1 BOTH
            concept 1 5 AGENCY 2
            conceptOk 1 2 CLIENT 3
            design 0 0 AGENCY
            layouts 1 5 AGENCY 4
            layoutsOk 1 2 CLIENT 6
            artwork 1 3 AGENCY 7
            making 0 0 SUPPLIER
            printing 1 5 SUPPLIER 8
            posting 1 2 SUPPLIER 10
            onDisplay 0 0 BOTH 11"""),
    FILM("""
            idea 0 0 AGENCY
            briefing 1 1 BOTH
            script 1 8 AGENCY 2
            scriptOk 1 3 CLIENT 3
            shoot 0 0 SUPPLIER
            casting 1 5 SUPPLIER 4
            preproduction 1 1 BOTH 6
            shooting 1 3 SUPPLIER 7FS+3d
            post 0 0 SUPPLIER
            edit 1 5 SUPPLIER 8
            editOk 1 2 CLIENT 10
            soundAndGrade 1 4 SUPPLIER 11
            masterOk 1 1 CLIENT 12
            onAir 0 0 BOTH 13FS+2d"""),
    EVENT("""
            idea 0 0 AGENCY
            briefing 1 1 BOTH
            concept 1 5 AGENCY 2
            conceptOk 1 2 CLIENT 3
            preparation 0 0 AGENCY
            venue 1 5 AGENCY 4
            guestList 1 5 CLIENT 4
            invitations 1 3 AGENCY 6; 7
            build 1 8 SUPPLIER 6
            rehearsal 1 1 BOTH 8FS+10d; 9
            event 0 1 BOTH 10
            review 0 1 BOTH 11FS+3d"""),
    WEBSITE("""
            idea 0 0 AGENCY
            briefing 1 1 BOTH
            structure 1 5 AGENCY 2
            structureOk 1 2 CLIENT 3
            design 0 0 AGENCY
            pages 1 8 AGENCY 4
            pagesOk 1 3 CLIENT 6
            content 1 10 CLIENT 4
            build 0 0 AGENCY
            programming 1 15 AGENCY 7
            filling 1 5 AGENCY 8; 10SS+5d
            testing 1 5 BOTH 10; 11
            goLive 0 0 BOTH 12"""),
    YEAR("""
            budgetOk 0 3 CLIENT
            spring 0 0 AGENCY
            concept 1 10 AGENCY 1
            conceptOk 1 3 CLIENT 3
            making 1 15 SUPPLIER 4
            onDisplay 1 0 BOTH 5
            autumn 0 0 AGENCY
            concept 1 10 AGENCY 6FS+60d
            conceptOk 1 3 CLIENT 8
            making 1 15 SUPPLIER 9
            onDisplay 1 0 BOTH 10
            review 0 2 BOTH 11FS+20d""");

    private final String lines;

    TemplateKind(String lines) {
        this.lines = lines;
    }

    /** A line of the template: what it is called is a text of the house. */
    record Line(String key, int depth, int days, Side side, String dependencies) {}

    List<Line> lines() {
        return Arrays.stream(lines.split("\n"))
                .map(each -> each.split(" ", 5))
                .map(each -> new Line(
                        each[0],
                        Integer.parseInt(each[1]),
                        Integer.parseInt(each[2]),
                        Side.valueOf(each[3]),
                        each.length > 4 ? each[4] : ""))
                .toList();
    }
}
