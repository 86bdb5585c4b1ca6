package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.schedules.ScheduleScene;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.TaskDraft;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** SCH-1 in the picture: bars and links are dragged, or led by keys; each is taken back from the toast. */
@InBrowser
class DraggedBarsTest {
    private static final int DAY = 10;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    DeliverableScene scene;

    @Autowired
    ScheduleScene schedules;

    private Glance english;
    private DeliverableScene.Roles roles;
    private Page page;
    private Visitor ana;
    private Keyboard keys;
    private String schedule;

    /** Layouts from 11 to 15 January, their approval on 18 and 19, printing from 20 to 22; a film beside them on 11 and 12. */
    @BeforeEach
    void aDraftOfAnas() {
        english = new Glance(stage.language("en"));
        roles = scene.roles();
        schedule = "/schedules/"
                + schedules.planned(roles, TaskDraft.of("Film", 2, Side.AGENCY)).value();
        page = browser.page("en-GB");
        ana = posters.enters(roles.ana(), page, english);
        keys = new Keyboard(page, english);
        ana.open(schedule);
    }

    @Test
    void aBarAndALinkAreDraggedAndTakenBack() {
        drag(bar(4), 2 * DAY);
        ana.isTold("schedules.line.saved");
        assertThat(page.locator("#bar-4")).isFocused();
        row(4, "Wed 13 Jan", "Thu 14 Jan", "");
        ana.go(page.locator("[data-toast] button[type=submit]"));
        ana.isTold("schedules.undo.done");
        row(4, "Mon 11 Jan", "Tue 12 Jan", "");
        string(1, 4);
        ana.isTold("schedules.line.saved");
        row(4, "Mon 18 Jan", "Tue 19 Jan", "1");
        ana.go(page.locator("[data-toast] button[type=submit]"));
        row(4, "Mon 11 Jan", "Tue 12 Jan", "");
        Assertions.assertThat(english.faults()).isEmpty();
    }

    @Test
    void theSameIsDoneByKeys() {
        keys.reach(page.locator("#bar-1"));
        keys.press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "Shift+ArrowRight", "ArrowLeft");
        assertThat(page.locator("[data-gantt-said]")).containsText("18 Jan");
        keys.press("Escape");
        assertThat(page.locator("[data-gantt-said]")).isEmpty();
        keys.press("ArrowRight", "ArrowRight");
        keys.go("Enter");
        row(4, "Wed 13 Jan", "Thu 14 Jan", "");
        assertThat(page.locator("#bar-4")).isFocused();
        keys.press("ArrowUp", "l", "ArrowDown");
        assertThat(page.locator("#bar-4.is-target")).hasCount(1);
        keys.go("Enter");
        ana.isTold("schedules.line.saved");
        row(4, "Mon 25 Jan", "Tue 26 Jan", "3");
        keys.go("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/tasks/4"));
    }

    @Test
    void whoeverWasFasterIsAskedAbout() {
        Page other = page.context().newPage();
        other.navigate(page.url().replaceAll("/schedules/.*", "") + schedule + "/tasks/4");
        other.locator("#name").fill("Film and radio");
        other.locator("#name").press("Control+Enter");
        assertThat(other.locator("[data-toast]")).isVisible();
        drag(bar(4), 2 * DAY);
        assertThat(page.locator(".conflict")).isVisible();
        assertThat(page.locator(".conflict"))
                .containsText(ana.language().text("schedules.constraint.START_NOT_BEFORE"));
        assertThat(page.locator("#name")).hasValue("Film and radio");
        Assertions.assertThat(english.faults()).isEmpty();
    }

    @Test
    void whatIsWithTheSignersIsNotDragged() {
        ana.press("schedules.send");
        ana.state("schedules.state.IN_SIGNING");
        assertThat(page.locator(".gantt-bar").first()).isVisible();
        assertThat(page.locator("[data-gantt]")).hasCount(0);
        assertThat(page.locator(".gantt-grip")).hasCount(0);
    }

    private Locator bar(int number) {
        return page.locator("#bar-" + number + " .gantt-bar");
    }

    private void drag(Locator bar, int by) {
        bar.scrollIntoViewIfNeeded();
        BoundingBox box = bar.boundingBox();
        move(box.x + 5, box.y + 3, box.x + 5 + by, box.y + 5);
    }

    private void string(int from, int to) {
        Locator grip = page.locator("#bar-" + from + " .gantt-grip");
        bar(from).scrollIntoViewIfNeeded();
        BoundingBox start = grip.boundingBox();
        BoundingBox end = bar(to).boundingBox();
        move(start.x + start.width / 2, start.y + start.height / 2, end.x + 5, end.y + 3);
    }

    private void move(double x, double y, double toX, double toY) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move((x + toX) / 2, (y + toY) / 2);
        page.mouse().move(toX, toY);
        page.waitForNavigation(() -> page.mouse().up());
        english.at(page);
    }

    private void row(int number, String start, String end, String links) {
        Locator cells = page.locator("#line-" + number + " > *");
        assertThat(cells.nth(3)).hasText(start);
        assertThat(cells.nth(4)).hasText(end);
        assertThat(cells.nth(5)).hasText(links);
    }
}
