package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.SomeClients;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** WO-1: an administrator edits a template; new orders are asked by it, older ones keep what they were written with. */
@InBrowser
class BriefTemplateTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String NAME =
            "Tram wrap " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Autowired
    Stage stage;

    @Autowired
    SomeClients clients;

    private Visitor admin;
    private Visitor ae;
    private ClientId client;
    private String home;

    @Test
    void aConditionalObligatoryQuestionIsAskedOfNewOrdersOnly() {
        admin = enters(stage.joins("Rosa Template", "en", Role.ADMIN));
        SignedIn ana = stage.joins("Ada Briefing", "en", Role.AE);
        client = clients.begin(ana, "Tramways of Zeta " + UUID.randomUUID());
        ae = enters(ana);
        theAdministratorMakesATemplate();
        String older = theAccountExecutiveBegins("An older wrap");
        theAdministratorAddsAQuestion();
        String newer = theAccountExecutiveBegins("A newer wrap");
        theQuestionIsAskedWhenItsConditionHolds(newer);
        theOlderOrderIsUnchanged(older);
    }

    private void theAdministratorMakesATemplate() {
        admin.open("/brief-templates");
        admin.follow("briefs.new.title");
        words(admin, "name", NAME);
        words(admin, "purpose", "A tram in the client's colours");
        admin.press("briefs.new.save");
        admin.isTold("briefs.new.done");
        home = admin.path();
        admin.follow("briefs.section.add");
        words(admin, "title", "Making");
        admin.press("briefs.save");
        admin.follow("briefs.question.add");
        at(admin, "answerType").selectOption(new SelectOption().setValue("CHOICE"));
        words(admin, "label", "Who prints");
        at(admin, "choices").fill("We do\nThe client");
        admin.press("briefs.save");
        admin.press("briefs.publish");
        admin.isTold("briefs.publish.done");
    }

    private void theAdministratorAddsAQuestion() {
        admin.open(home);
        admin.follow("briefs.question.add");
        assertThat(at(admin, "columns")).isHidden();
        words(admin, "label", "Printer of the client");
        admin.mark(at(admin, "needed"));
        admin.page().locator("#conditions summary").click();
        admin.mark(at(admin, "when-q1-o2"));
        admin.press("briefs.save");
        admin.follow("briefs.preview.title");
        assertThat(admin.page().locator("#question-q2")).isHidden();
        admin.page().locator("[id='answersq1']").selectOption(new SelectOption().setValue("o2"));
        assertThat(admin.page().locator("#question-q2")).isVisible();
        admin.open(home);
        admin.press("briefs.publish");
        admin.isTold("briefs.publish.done");
    }

    private String theAccountExecutiveBegins(String title) {
        ae.open("/workorders/new?client=" + client.value());
        ae.mark(ae.page().locator("label", new Page.LocatorOptions().setHasText(NAME)));
        ae.fill("workorders.field.title", title);
        ae.press("workorders.new.save");
        ae.isTold("workorders.new.done");
        return ae.path();
    }

    private void theQuestionIsAskedWhenItsConditionHolds(String order) {
        ae.open(order);
        assertThat(at(ae, "question-q2")).isHidden();
        at(ae, "answersq1").selectOption(new SelectOption().setValue("o2"));
        assertThat(at(ae, "question-q2")).isVisible();
        ae.press("workorders.submit");
        assertThat(ae.page().locator("#question-q2 .field-error")).isVisible();
        at(ae, "answersq2").fill("Imprenta del Puerto");
        ae.press("workorders.edit.save");
        ae.isTold("workorders.edit.done");
        ae.reads("Imprenta del Puerto");
    }

    private void theOlderOrderIsUnchanged(String order) {
        ae.open(order);
        at(ae, "answersq1").selectOption(new SelectOption().setValue("o2"));
        assertThat(at(ae, "question-q2")).hasCount(0);
    }

    private static void words(Visitor who, String field, String text) {
        Map.of("en", text, "es", text + " (es)", "zh", text + " (zh)")
                .forEach((language, words) -> at(who, field + "." + language).fill(words));
    }

    private static Locator at(Visitor who, String id) {
        return who.page().locator("[id='" + id + "']");
    }

    private Visitor enters(SignedIn who) {
        Visitor visitor = stage.visitor(browser.page("en-GB"), new Glance(stage.language("en")));
        stage.signIn(visitor, stage.address(who));
        return visitor;
    }
}
