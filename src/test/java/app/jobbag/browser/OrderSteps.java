package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;

/** A poster order, from the action item to the first hours booked on its finance number. */
final class OrderSteps {
    private static final List<String> WRITTEN =
            List.of("objective", "audience", "message", "mandatory", "languages", "size", "stock", "places");
    private static final List<String> CHOSEN = List.of("copy_by", "orientation", "colour", "file_format");
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d{3,}\\S*");

    private final Cast cast;
    private final Tale tale;
    private final Visitor ae;

    OrderSteps(Cast cast, Tale tale) {
        this.cast = cast;
        this.tale = tale;
        this.ae = cast.ae();
    }

    /** MEET-6: with one click; what the item says is filled in. */
    void aeTurnsTheStepIntoAnOrder() {
        ae.open(tale.kept("meeting"));
        ae.followTo(tale.word("step"));
        tale.keep("item", ae.path());
        ae.follow("meetings.action.toOrder");
        ae.mark(ae.page().locator("input[name=type][value=poster]"));
        assertThat(ae.field("workorders.field.title", 0)).hasValue(tale.word("step"));
        ae.press("workorders.new.save");
        ae.isTold("workorders.new.done");
        tale.keep("order", ae.path().replace("/edit", ""));
    }

    /** WO-2: said at each field, with what was typed kept; the delivery date is the action item's. */
    void aeIsRefusedABriefWithGaps() {
        answer("message").fill(tale.word("answer.message"));
        ae.press("workorders.submit");
        Locator missing = ae.page()
                .locator(
                        ".field-error",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHasText(ae.language().text("workorders.brief.missing")));
        assertThat(missing).hasCount(WRITTEN.size() - 1 + CHOSEN.size() + 2 + 1);
        assertThat(answer("message")).hasValue(tale.word("answer.message"));
        assertThat(ae.page().locator("[data-error-summary]")).isVisible();
    }

    void aeWritesTheBriefAndSubmits() {
        WRITTEN.forEach(key -> answer(key).fill(tale.word("answer." + key)));
        CHOSEN.forEach(key -> answer(key).selectOption(new SelectOption().setValue(tale.word("answer." + key))));
        answer("quantity").fill("500");
        answer("proof_date").fill(ae.language().typed(Tale.today().plusDays(5)));
        ae.fill("workorders.field.estimate", ae.language().amount(4500));
        ae.fill(
                "workorders.field.deliveryDate",
                ae.language().typed(Tale.today().plusDays(12)));
        ae.press("workorders.submit");
        ae.isTold("workorders.submit.done");
        ae.state("workorders.status.SUBMITTED");
        ae.sees("workorders.show.noNumber");
    }

    void leadReturnsItWithAReason() {
        Visitor lead = cast.lead();
        lead.takeUp("submitted", tale.word("step"));
        lead.follow("workorders.return.title");
        lead.fill("workorders.return.reason", tale.word("return.reason"));
        lead.press("workorders.return.save");
        lead.isTold("workorders.return.done");
        lead.state("workorders.status.RETURNED");
    }

    void aeMendsItAndSubmitsAgain() {
        ae.takeUp("returnedOrders", tale.word("step"));
        ae.reads(tale.word("return.reason"));
        ae.follow("workorders.revise");
        answer("quantity").fill("900");
        ae.press("workorders.submit");
        ae.state("workorders.status.SUBMITTED");
    }

    void leadIssuesIt() {
        Visitor lead = cast.lead();
        lead.open(tale.kept("order"));
        lead.press("workorders.issue");
        lead.isTold("workorders.issue.done");
        lead.state("workorders.status.ISSUED");
        Locator tab = lead.page().locator(".bag-tab");
        assertThat(tab).hasText(NUMBER);
        tale.keep("order.number", tab.textContent().strip());
    }

    void aeGivesItToTheContributor() {
        ae.open(tale.kept("order"));
        ae.follow("workorders.assign");
        ae.mark(ae.page().getByLabel(tale.word("contributor")));
        ae.press("workorders.people.save");
        ae.isTold("workorders.people.done");
        ae.reads(tale.word("contributor"));
    }

    void contributorBooksTime() {
        Visitor contributor = cast.contributor();
        contributor.takeUp("orders", tale.word("step"));
        contributor.follow("bookings.time.new");
        contributor.fill("bookings.field.hours", contributor.language().number(2.5));
        contributor.fill("bookings.field.note", tale.word("time.note"));
        contributor.press("bookings.time.save");
        contributor.isTold("bookings.time.done");
        contributor.reads(tale.word("time.note"));
        contributor.state("workorders.status.IN_PROGRESS");
    }

    private Locator answer(String key) {
        return ae.page().locator("[name='answers[" + key + "]']");
    }
}
