package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The same visitor without a mouse: everything is reached by Tab, and done by a key. */
final class Keyboard {
    private static final int MOST_TABS = 200;
    private static final int MOST_OPTIONS = 30;

    private final Page page;
    private final Glance glance;

    Keyboard(Page page, Glance glance) {
        this.page = page;
        this.glance = glance;
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** A key that leads to another page, or back to this one. */
    void go(String key) {
        page.waitForNavigation(() -> press(key));
        glance.at(page);
    }

    /** By Tab alone, from wherever the visitor is. */
    void reach(Locator what) {
        assertThat(what).hasCount(1);
        for (int i = 0; i < MOST_TABS && !isAt(what); i++) {
            press("Tab");
        }
        assertThat(what).isFocused();
    }

    void enter(Locator what) {
        reach(what);
        go("Enter");
    }

    /** Over whatever stands there. */
    void fill(Locator field, String text) {
        reach(field);
        press("Control+a");
        type(text);
        assertThat(field).hasValue(text);
    }

    /** From a list, by the arrows. */
    void choose(Locator list, String option) {
        reach(list);
        press("Home");
        for (int i = 0; i < MOST_OPTIONS && !option.equals(chosen(list)); i++) {
            press("ArrowDown");
        }
        assertThat(list.locator("option:checked")).hasText(option);
    }

    private static String chosen(Locator list) {
        return (String) list.evaluate("list => list.selectedOptions[0]?.text");
    }

    private static boolean isAt(Locator what) {
        return (boolean) what.evaluate("element => element === document.activeElement");
    }
}
