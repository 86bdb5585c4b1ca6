package app.jobbag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.staff.Role;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** On the first day of an agency each role's pages say on a phone what they are for, and where to begin. */
// a database of its own, in which there is nothing
@TestPropertySource(properties = "jobbag.test.alone=empty")
@InBrowser
class EmptyDaysTest {
    private static final int PHONE = 390;
    private static final List<String> LANGUAGES = List.of("es", "en", "zh-CN");
    private static final Map<Role, List<String>> PAGES = Map.of(
            Role.AE, List.of("/targets", "/calls", "/weekly-reports", "/action-items", "/meetings", "/notices"),
            Role.LEAD, List.of("/workorders/queue", "/time/sheets", "/load"),
            Role.CONTRIBUTOR, List.of("/time", "/deliverables"),
            Role.FINANCE, List.of("/targets", "/closing", "/payment-requests", "/invoices", "/expenses"),
            Role.MANAGER, List.of("/targets", "/week", "/weekly/board", "/clients"));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @ParameterizedTest
    @EnumSource
    void saysWhatItIsForAndFitsThePhone(Role role) {
        String language = LANGUAGES.get(role.ordinal() % LANGUAGES.size());
        Glance glance = new Glance(stage.language(language));
        Page page = browser.page(language);
        Visitor somebody = stage.signedIn(page, glance, "Rosa Prat", role);
        page.setViewportSize(PHONE, 844);
        somebody.open("/");
        fits(page);
        assertThat(page.locator("main .empty, main .house").count())
                .as(role + "'s first page")
                .isOne();
        for (String each : PAGES.getOrDefault(role, List.of())) {
            somebody.open(each);
            fits(page);
        }
        assertThat(glance.faults()).isEmpty();
    }

    private static void fits(Page page) {
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(PHONE);
        assertThat(page.locator("main").innerText().strip()).as(page.url()).isNotEmpty();
    }
}
