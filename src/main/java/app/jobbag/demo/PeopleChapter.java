package app.jobbag.demo;

import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.WorkingWeeks;
import java.time.LocalDate;
import java.util.List;

/** The people join: the administrator first, who lets in the others. */
@DemoPart
class PeopleChapter {
    static final String PASSWORD = "almendro-en-flor";

    private final Stage stage;
    private final Scripts scripts;
    private final PeopleRegister people;
    private final Absences absences;
    private final WorkingWeeks weeks;

    PeopleChapter(Stage stage, Scripts scripts, PeopleRegister people, Absences absences, WorkingWeeks weeks) {
        this.stage = stage;
        this.scripts = scripts;
        this.people = people;
        this.absences = absences;
        this.weeks = weeks;
    }

    void tell(Story story) {
        List<PersonScript> all = scripts.people();
        all.stream()
                .filter(each -> each.roles().contains(Role.ADMIN))
                .forEach(each -> join(story.cast(), each, new Viewer.Everything("demonstration")));
        Viewer admin = PeopleRegister.viewer(story.cast().admin());
        all.stream()
                .filter(each -> !each.roles().contains(Role.ADMIN))
                .forEach(each -> join(story.cast(), each, admin));
        goAway(story);
    }

    /** The creative director is away in these days; who leads strategy signs meanwhile where both are on the team. */
    private void goAway(Story story) {
        SignedIn luis = story.cast().person("luis");
        LocalDate today = story.calendar().today();
        AbsenceDraft draft = new AbsenceDraft(
                today.minusDays(1),
                today.plusDays(6),
                story.cast().person("elena").id());
        stage.does(luis, () -> absences.set(luis, luis.id(), draft));
    }

    private void join(Cast cast, PersonScript script, Viewer letInBy) {
        PersonId id = stage.as(letInBy, () -> people.join(script.draft(), PASSWORD));
        script.week().ifPresent(week -> stage.does(letInBy, () -> weeks.write(id, week)));
        cast.enter(script.key(), stage.as(letInBy, () -> people.signedIn(id).orElseThrow()));
    }
}
