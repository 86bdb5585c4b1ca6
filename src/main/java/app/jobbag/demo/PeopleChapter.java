package app.jobbag.demo;

import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import java.util.List;

/** The people join: the administrator first, who lets in the others. */
@DemoPart
class PeopleChapter {
    static final String PASSWORD = "almendro-en-flor";

    private final Stage stage;
    private final Scripts scripts;
    private final PeopleRegister people;

    PeopleChapter(Stage stage, Scripts scripts, PeopleRegister people) {
        this.stage = stage;
        this.scripts = scripts;
        this.people = people;
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
    }

    private void join(Cast cast, PersonScript script, Viewer letInBy) {
        PersonId id = stage.as(letInBy, () -> people.join(script.draft(), PASSWORD));
        cast.enter(script.key(), stage.as(letInBy, () -> people.signedIn(id).orElseThrow()));
    }
}
