package app.jobbag.browser;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.Projects;
import app.jobbag.deliverables.DeliverableScene;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * SCH-1 to SCH-3: a campaign is planned, signed by both in two browsers, late by the client's delay and signed again; the
 * ledger and the comparison say exactly that.
 */
@InBrowser
class SignedScheduleTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
    private static final LocalDate LATE = LocalDate.of(2027, 1, 26);
    private static final String WHY = "The board meets a week later";

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
    Projects projects;

    private Glance english;
    private Glance spanish;
    private DeliverableScene.Roles roles;
    private Visitor ana;
    private Visitor marta;
    private String schedule;

    @Test
    void isSignedLateByTheClientAndSignedAgain() {
        aClientWithAProject(true);
        theStory();
    }

    @Test
    void worksWithoutScripts() {
        aClientWithAProject(false);
        theStory();
    }

    private void theStory() {
        anaPlansIt();
        aLineGoesUpAndDownByKeys();
        bothSign(1);
        theClientIsLate();
        anaBeginsTheNextVersion();
        bothSign(2);
        theLedgerSaysWhoseDelayItWas();
        posters.findsTheLedgerIntact();
        Assertions.assertThat(english.faults()).isEmpty();
        Assertions.assertThat(spanish.faults()).isEmpty();
    }

    private void aClientWithAProject(boolean scripts) {
        english = new Glance(stage.language("en"));
        spanish = new Glance(stage.language("es"));
        roles = scene.roles();
        scene.as(roles.ana(), () -> projects.begin(roles.client(), "The vintage"));
        ana = posters.enters(roles.ana(), browser.page("en-GB", scripts), english);
        marta = stage.visitor(browser.page("es-ES", scripts), spanish);
    }

    private void anaPlansIt() {
        ana.open("/schedules/new?client=" + roles.client().value());
        ana.fill("schedules.field.title", "Vintage posters");
        String project = scene.as(
                roles.ana(),
                () -> projects.of(roles.client()).stream()
                        .filter(each -> each.name().equals("The vintage"))
                        .map(each -> each.code() + " " + each.name())
                        .findFirst()
                        .orElseThrow());
        ana.choose("schedules.field.project", project);
        ana.fill("schedules.field.startsOn", ana.language().typed(MONDAY));
        ana.choose("schedules.field.signer", called());
        ana.press("schedules.new.save");
        ana.isTold("schedules.new.done");
        schedule = ana.path();
        ana.follow("schedules.next.lines");
        line("Layouts", "5d", "");
        line("Layouts approved", "2d", "1");
        line("Printing", "3d", "2");
        ana.open(schedule + "/tasks/2");
        ana.choose("schedules.field.side", ana.language().text("schedules.side.CLIENT"));
        ana.press("schedules.line.save");
        ana.isTold("schedules.line.saved");
        ana.reads("22 Jan");
    }

    private void aLineGoesUpAndDownByKeys() {
        if (ana.scripted()) {
            ana.open(schedule + "/tasks/3");
            ana.page().keyboard().press("Alt+ArrowUp");
            ana.isTold("schedules.line.moved");
            ana.page().keyboard().press("Alt+ArrowDown");
            ana.isTold("schedules.line.moved");
        }
    }

    private void line(String name, String length, String links) {
        ana.fill("schedules.field.name", name);
        ana.fill("schedules.field.length", length);
        ana.fill("schedules.field.links", links);
        ana.press("schedules.line.save");
        ana.isTold("schedules.line.added");
    }

    private void bothSign(int version) {
        ana.open(schedule);
        ana.press("schedules.send");
        ana.isTold("schedules.send.done");
        for (int i = 0;
                i < 50 && ana.page().locator("a[href$='/signature/new']").count() == 0;
                i++) {
            ana.page().waitForTimeout(200);
            ana.open(schedule);
        }
        ana.follow("schedules.sign");
        ana.tick("schedules.sign.consent");
        ana.press("schedules.sign.save");
        ana.isTold("schedules.sign.done");
        String number = ana.page().locator("main h1").textContent().strip().split(":")[0];
        ContactDetails contact = scene.as(roles.ana(), () -> contacts.details(roles.marta()));
        SigningSteps hers = new SigningSteps(
                marta,
                new SigningSteps.Signatory(contact.name(), contact.email()),
                marta.language().text("schedules.request", number, "Vintage posters", version),
                "");
        hers.followsTheMailedLink();
        hers.signs();
        ana.open(schedule);
        ana.state("schedules.state.SIGNED");
    }

    private void theClientIsLate() {
        ana.open(schedule + "/tasks/2/progress/new");
        ana.fill("schedules.field.expectedEnd", ana.language().typed(LATE));
        ana.press("schedules.progress.save");
        ana.reads("5 working days later");
        ana.choose("schedules.slip.side", ana.language().text("schedules.side.CLIENT"));
        ana.fill("schedules.slip.why", WHY);
        ana.press("schedules.progress.save");
        ana.isTold("schedules.progress.done");
        ana.reads("agency 0, client 5, supplier 0");
        ana.reads("29 Jan");
    }

    private void anaBeginsTheNextVersion() {
        ana.press("schedules.revise");
        ana.isTold("schedules.revise.done");
        ana.fill("schedules.field.reason", "The approval came late");
        ana.press("schedules.edit.save");
        ana.isTold("schedules.edit.done");
        ana.sees("schedules.moved");
        ana.reads("+5 working days");
    }

    private void theLedgerSaysWhoseDelayItWas() {
        ana.reads("agency 0, client 5, supplier 0");
        ana.reads(WHY);
        ana.reads("The approval came late");
        ana.remembers("trail.schedule.begun", "trail.schedule.sent", "trail.schedule.signed", "trail.schedule.agreed");
    }

    private String called() {
        ContactDetails signer = scene.as(roles.ana(), () -> contacts.details(roles.marta()));
        return Objects.requireNonNull(signer).title().isEmpty() ? signer.name() : signer.name() + ", " + signer.title();
    }
}
