package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import org.assertj.core.api.Assertions;

/** Somebody at a browser, who finds places, fields and buttons by their words, in the own language. */
final class Visitor {
    static final int LAST = -1;
    private static final int PATIENCE = 240;

    private final Page page;
    private final Language language;
    private final Glance glance;
    private final String home;

    Visitor(Page page, Glance glance, String home) {
        this.page = page;
        this.glance = glance;
        this.language = glance.language();
        this.home = home;
    }

    Page page() {
        return page;
    }

    Language language() {
        return language;
    }

    void open(String path) {
        page.navigate(home + path);
        glance.at(page);
    }

    /** Where the visitor is. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    void follow(String key, Object... arguments) {
        followTo(language.text(key, arguments));
    }

    /** A link by words that somebody typed. */
    void followTo(String words) {
        go(link(words).first());
    }

    void press(String key, Object... arguments) {
        go(button(key, arguments));
    }

    Locator button(String key, Object... arguments) {
        return main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(language.text(key, arguments))
                                .setExact(true));
    }

    Locator link(String words) {
        return main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    /** From the first page, what waits there under that heading; the oldest stand there, the others in the whole list. */
    void takeUp(String part, String words) {
        open("/");
        Locator section = main().getByRole(
                        AriaRole.REGION, new Locator.GetByRoleOptions().setName(language.text("today.part." + part)));
        Locator row = section.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words));
        if (row.count() == 0) {
            go(section.locator(".desk-more a"));
            row = main().locator("tbody tr", withText(words)).first().getByRole(AriaRole.LINK);
        }
        go(row.first());
    }

    /** What can't be undone asks first, where scripts are. */
    void pressForGood(String key) {
        if (scripted()) {
            click(button(key));
            go(page.getByRole(AriaRole.DIALOG)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(language.text(key))
                                    .setExact(true)));
        } else {
            press(key);
        }
    }

    /** A click that leads to another page, or back to this one. */
    void go(Locator what) {
        page.waitForNavigation(() -> click(what));
        glance.at(page);
    }

    void fill(String key, String text) {
        fill(key, 0, text);
    }

    void fill(String key, int row, String text) {
        field(key, row).fill(text);
    }

    void choose(String key, String option) {
        choose(key, 0, option);
    }

    void choose(String key, int row, String option) {
        choose(field(key, row), option);
    }

    /** From a list, or from one to type in. */
    void choose(Locator field, String option) {
        if ("combobox".equals(field.getAttribute("role"))) {
            field.fill(option);
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                    .first()
                    .click();
        } else {
            field.selectOption(new SelectOption().setLabel(option));
        }
    }

    void tick(String key) {
        tickWords(language.text(key));
    }

    void tickWords(String words) {
        mark(labelled(words));
    }

    void mark(Locator box) {
        if (scripted()) {
            box.check();
        } else if (!box.isChecked()) {
            box.press("Space");
        }
        assertThat(box).isChecked();
    }

    /** Without scripts by the keyboard: the driver's wait for a still element needs them. */
    private void click(Locator what) {
        if (scripted()) {
            what.click();
        } else {
            what.press("Enter");
        }
    }

    Locator field(String key, int row) {
        String label = language.text(key);
        Locator fields = labelled(label)
                .or(labelled(label + " " + language.text("ui.optional")))
                .and(page.locator("input, select, textarea"));
        return row == LAST ? fields.last() : fields.nth(row);
    }

    Locator labelled(String words) {
        return main().getByLabel(words, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Another line of a form that grows: by a script, or by sending it back and forth. */
    void addRow(String key, int rows) {
        Locator more = button("ui.rows.add").last();
        if (field(key, 0).count() > 0 && scripted()) {
            more.click();
        } else {
            go(more);
        }
        assertThat(field(key, rows - 1)).isVisible();
    }

    boolean scripted() {
        return page.locator("html.js").count() > 0;
    }

    void heading(String key, Object... arguments) {
        assertThat(main().locator("h1")).containsText(language.text(key, arguments));
    }

    /** The chip beside the title. */
    void state(String key) {
        assertThat(main().locator("h1 .chip").first()).hasText(language.text(key));
    }

    /** What the page says when it came back from an action. */
    void isTold(String key, Object... arguments) {
        assertThat(page.locator("[data-toast]")).containsText(language.text(key, arguments));
    }

    void isRefused(String key, Object... arguments) {
        assertThat(main().locator(".field-error", withText(language.text(key, arguments)))
                        .first())
                .isVisible();
    }

    void sees(String key, Object... arguments) {
        reads(language.text(key, arguments));
    }

    void reads(String words) {
        assertThat(main()).containsText(words);
    }

    /** What happened to the thing on the page, and who did it. */
    void remembers(String... keys) {
        main().locator(".history-earlier:not([open]) > summary").all().forEach(Locator::click);
        for (String key : keys) {
            assertThat(main().locator(".timeline-head", withText(language.text(key)))
                            .first())
                    .isVisible();
        }
    }

    /** The bytes behind an address that are not a page; a document still at the press is waited for. */
    byte[] fetch(String address) {
        APIResponse answer = page.request().get(address.startsWith("/") ? home + address : address);
        for (int tries = 0; answer.status() == 202 && tries < PATIENCE; tries++) {
            page.waitForTimeout(250);
            answer = page.request().get(answer.url());
        }
        Assertions.assertThat(answer.status()).as(answer.url()).isEqualTo(200);
        return answer.body();
    }

    byte[] fetchLink(String key) {
        return fetch(link(language.text(key)).first().getAttribute("href"));
    }

    private Locator main() {
        return page.locator("main");
    }

    private static Locator.LocatorOptions withText(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }
}
