package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people in one form, and one form sent twice. */
@InBrowser
class SharedFormTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    SomeClients clients;

    @Test
    void whoeverIsSecondSeesBothAndLosesNothing() {
        SignedIn ana = stage.joins("Ana Ruiz", "en", Role.AE);
        ClientId client = clients.begin(ana, "Shared & Co " + UUID.randomUUID());
        Visitor first = enters(ana);
        Visitor second = enters(stage.joins("Carmen Robles", "en", Role.MANAGER));
        first.open(form(client));
        second.open(form(client));

        writes(first, "Hers", "clients.status.DORMANT");
        first.isTold("clients.edit.done");
        writes(second, "His", "clients.status.PROSPECT");

        second.sees("ui.conflict.title");
        shows(second, "clients.field.notes", "", "Hers", "His");
        shows(
                second,
                "clients.field.status",
                second.language().text("clients.status.ACTIVE"),
                second.language().text("clients.status.DORMANT"),
                second.language().text("clients.status.PROSPECT"));
        assertThat(second.field("clients.field.notes", 0)).hasValue("His");
        second.press("clients.edit.save");
        second.isTold("clients.edit.done");
        second.reads("His");
    }

    @Test
    void aDoubleClickPlansOneMeeting() {
        assertOneMeeting(enters(stage.joins("Ana Ruiz", "en", Role.AE)));
    }

    @Test
    void twoClicksOnTheirWayPlanOneMeetingToo() {
        Visitor ana = enters(stage.joins("Ana Ruiz", "en", Role.AE));
        ana.page().route("**/once*.js", route -> route.fulfill(nothing()));
        ana.page().reload();
        assertOneMeeting(ana);
    }

    private void assertOneMeeting(Visitor ana) {
        String subject = "Once " + UUID.randomUUID();
        ana.open("/clients/new");
        ana.fill("clients.field.legalName", "Once & Only " + UUID.randomUUID());
        ana.fill(
                "clients.field.code",
                "O" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
        ana.press("clients.new.save");
        ana.open("/meetings/new?client=" + ana.path().replace("/clients/", ""));
        ana.choose("meetings.field.kind", ana.language().text("meetings.kind.INTERNAL"));
        ana.fill("meetings.field.subject", subject);
        ana.button("meetings.new.save").dblclick();
        ana.page().waitForURL(Pattern.compile(".*/meetings/[0-9a-f-]{36}"));
        ana.open("/meetings?q=" + subject.replace(" ", "+"));
        assertThat(ana.page().locator("tbody tr")).hasCount(1);
    }

    private Visitor enters(SignedIn who) {
        Page page = browser.page("en-GB");
        Visitor visitor = stage.visitor(page, new Glance(stage.language("en")));
        stage.signIn(visitor, stage.address(who));
        return visitor;
    }

    private static void writes(Visitor visitor, String notes, String status) {
        visitor.fill("clients.field.notes", notes);
        visitor.choose("clients.field.status", visitor.language().text(status));
        visitor.press("clients.edit.save");
    }

    /** A row of the table: as it was, theirs, mine. */
    private static void shows(Visitor visitor, String field, String... values) {
        Locator row = visitor.page()
                .locator(
                        ".conflict tbody tr",
                        new Page.LocatorOptions().setHasText(visitor.language().text(field)));
        assertThat(row.locator("td")).hasText(values);
    }

    private static String form(ClientId client) {
        return "/clients/" + client.value() + "/edit";
    }

    private static Route.FulfillOptions nothing() {
        return new Route.FulfillOptions().setContentType("text/javascript").setBody("");
    }
}
