package app.jobbag.browser;

import app.jobbag.clients.ClientId;
import app.jobbag.hospitality.DinnerScene;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A dinner above the limit: planned, approved by a second person, paid, proven, accepted, and in finance's report. */
@InBrowser
class DinnerTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    DinnerScene scene;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Glance english;
    private Visitor alba;
    private Visitor gema;
    private Visitor hugo;
    private ClientId client;
    private MeetingId dinner;
    private String page;

    @Test
    void goesFromTheTableToFinancesReport() {
        albaHasADinner();
        shePlansMoreThanTheLimit();
        gemaApprovesIt();
        albaNotesWhatItCost();
        sheHandsItInWithItsReceipt();
        hugoAcceptsItAndFindsItInHisReport();
        Assertions.assertThat(english.faults()).isEmpty();
    }

    private void albaHasADinner() {
        english = new Glance(stage.language("en"));
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        client = house.aClient();
        SignedIn host = house.onTeam(client, stage.joins("Alba Quiroga", "en", Role.AE), Role.AE);
        SignedIn manager = stage.joins("Gema Isasi", "en", Role.MANAGER);
        SignedIn finance = stage.joins("Hugo Peral", "en", Role.FINANCE);
        DinnerScene.People people = new DinnerScene.People(
                house,
                client,
                host,
                manager,
                finance,
                house.aContact(client, "Noelia Vara", "DECISION_MAKER", "es", true));
        scene.limit(people, "60");
        dinner = scene.held(people);
        alba = posters.enters(host, browser.page("en-GB"), english);
        gema = posters.enters(manager, browser.page("en-GB"), english);
        hugo = posters.enters(finance, browser.page("en-GB"), english);
    }

    private void shePlansMoreThanTheLimit() {
        alba.open("/meetings/" + dinner.value());
        alba.follow("hospitality.new.title");
        alba.fill("hospitality.field.budget", "200");
        alba.press("hospitality.plan.save");
        alba.reads("say why, and a second person decides");
        alba.fill("hospitality.field.reason", "Ten years together");
        alba.press("hospitality.plan.save");
        alba.isTold("hospitality.new.done");
        alba.state("hospitality.status.TO_APPROVE");
        alba.sees("hospitality.next.approval");
        page = alba.path();
    }

    private void gemaApprovesIt() {
        gema.open(page);
        gema.reads("Ten years together");
        gema.follow("hospitality.approval.title");
        gema.fill("hospitality.field.decision", "Once a year");
        gema.press("hospitality.approval.save");
        gema.isTold("hospitality.approval.done");
        gema.state("hospitality.status.PLANNED");
    }

    private void albaNotesWhatItCost() {
        alba.open(page);
        alba.follow("hospitality.cost.title");
        alba.fill("hospitality.field.amount", 0, "180");
        alba.press("hospitality.cost.save");
        alba.isTold("hospitality.cost.done");
        alba.state("hospitality.status.DRAFT");
        alba.sees("hospitality.next.receipt");
    }

    private void sheHandsItInWithItsReceipt() {
        byte[] pdf = "%PDF-1.7\nTotal 180 EUR".getBytes(StandardCharsets.US_ASCII);
        alba.page().locator("input[type=file]").setInputFiles(new FilePayload("receipt.pdf", "application/pdf", pdf));
        alba.press("hospitality.receipts.save");
        alba.isTold("hospitality.receipts.done");
        alba.reads("receipt.pdf");
        alba.press("hospitality.submit");
        alba.isTold("hospitality.submit.done");
        alba.state("hospitality.status.SUBMITTED");
    }

    private void hugoAcceptsItAndFindsItInHisReport() {
        hugo.open(page);
        hugo.press("hospitality.acceptance");
        hugo.isTold("hospitality.acceptance.done");
        hugo.state("hospitality.status.ACCEPTED");
        hugo.remembers("trail.hospitality.approved", "trail.hospitality.accepted");
        hugo.open("/hospitality?period=2026-02&client=" + client.value());
        hugo.sees("hospitality.index.total");
        hugo.reads("180.00");
        hugo.sees("hospitality.limit.OVER");
    }
}
