package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.Projects;
import app.jobbag.deliverables.DeliverableScene;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** SCH-1 and SCH-2 without the mouse: a campaign is begun from a template (in the client's language), written, moved and sent. */
@InBrowser
class ScheduleByKeysTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 22);

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    DeliverableScene scene;

    @Autowired
    ContactBook contacts;

    @Autowired
    ClientRegister clients;

    @Autowired
    Projects projects;

    private Glance spanish;
    private DeliverableScene.Roles roles;
    private Visitor ana;
    private Page page;
    private Keyboard keys;

    @Test
    void aScheduleIsPlannedAndSentByKeyboardAlone() {
        anaHasAProject();
        sheBeginsItFromATemplate();
        sheAddsALineBelowAnother();
        sheIndentsIt();
        sheLinksItAndMovesIt();
        sheTakesItBackAndAgain();
        sheSendsIt();
        Assertions.assertThat(spanish.faults()).isEmpty();
    }

    private void anaHasAProject() {
        spanish = new Glance(stage.language("es"));
        roles = scene.roles(SPANISH, SPANISH);
        scene.as(roles.ana(), () -> projects.begin(roles.client(), "The vintage"));
        page = browser.page("es-ES");
        ana = posters.enters(roles.ana(), page, spanish);
        keys = new Keyboard(page, spanish);
        ana.open("/schedules");
    }

    private void sheBeginsItFromATemplate() {
        keys.go("n");
        keys.enter(ana.link(clientName()));
        assertThat(ana.field("schedules.field.title", 0)).isFocused();
        keys.type("Vintage posters");
        keys.choose(ana.field("schedules.field.project", 0), projectName());
        keys.fill(ana.field("schedules.field.startsOn", 0), ana.language().typed(MONDAY));
        keys.choose(ana.field("schedules.field.signer", 0), signerName());
        keys.choose(ana.field("schedules.field.template", 0), ana.language().text("schedules.template.POSTER"));
        keys.go("Control+Enter");
        ana.isTold("schedules.new.done");
        assertThat(row(3)).containsText(ana.language().text("schedules.line.concept"));
        assertThat(row(12)).containsText(ana.language().text("schedules.line.onDisplay"));
    }

    /** The eleventh row is walked to and opened; what comes below it begins there. */
    private void sheAddsALineBelowAnother() {
        keys.type("jjjjjjjjjjj");
        assertThat(row(11)).hasClass(Pattern.compile("is-at"));
        keys.go("Enter");
        keys.enter(ana.link(ana.language().text("schedules.line.below")));
        assertThat(ana.field("schedules.field.name", 0)).isFocused();
        keys.type("Photographs of the sites");
        keys.fill(ana.field("schedules.field.length", 0), "2d");
        keys.go("Control+Enter");
        ana.isTold("schedules.line.added");
        assertThat(row(13)).containsText("Photographs of the sites");
    }

    private void sheIndentsIt() {
        keys.enter(row(13).getByRole(AriaRole.LINK));
        keys.go("Alt+ArrowLeft");
        ana.isTold("schedules.line.moved");
        assertThat(row(13).locator(".depth-0")).hasCount(1);
        keys.go("Alt+ArrowRight");
        ana.isTold("schedules.line.moved");
        assertThat(row(13).locator(".depth-1")).hasCount(1);
    }

    private void sheLinksItAndMovesIt() {
        keys.fill(ana.field("schedules.field.links", 0), "11");
        keys.choose(
                ana.field("schedules.field.constraint", 0),
                ana.language().text("schedules.constraint.START_NOT_BEFORE"));
        keys.fill(ana.field("schedules.field.constraintDay", 0), ana.language().typed(LATER));
        keys.go("Control+Enter");
        ana.isTold("schedules.line.saved");
        assertThat(row(13)).containsText("22 feb");
        assertThat(row(13)).containsText("23 feb");
    }

    private void sheTakesItBackAndAgain() {
        keys.enter(ana.button("schedules.undo"));
        ana.isTold("schedules.undo.done");
        assertThat(row(13)).not().containsText("22 feb");
        keys.enter(ana.button("schedules.undo"));
        ana.isTold("schedules.undo.done");
        assertThat(row(13)).containsText("22 feb");
    }

    private void sheSendsIt() {
        keys.enter(ana.button("schedules.send"));
        ana.isTold("schedules.send.done");
        ana.state("schedules.state.IN_SIGNING");
        ana.remembers("trail.schedule.begun", "trail.schedule.sent");
    }

    private Locator row(int number) {
        return page.locator("#line-" + number);
    }

    private String clientName() {
        return scene.as(roles.ana(), () -> clients.details(roles.client()).name());
    }

    private String projectName() {
        return scene.as(
                roles.ana(),
                () -> projects.of(roles.client()).stream()
                        .filter(each -> each.name().equals("The vintage"))
                        .map(each -> each.code() + " " + each.name())
                        .findFirst()
                        .orElseThrow());
    }

    private String signerName() {
        ContactDetails signer = scene.as(roles.ana(), () -> contacts.details(roles.marta()));
        return signer.title().isEmpty() ? signer.name() : signer.name() + ", " + signer.title();
    }
}
