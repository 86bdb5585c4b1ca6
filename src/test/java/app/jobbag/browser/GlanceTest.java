package app.jobbag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.support.StaticMessageSource;

/** What a glance at a page finds, and what it lets pass. */
class GlanceTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void findsForeignWordsMissingTextsAndNamesOfTheCode() {
        assertThat(faults("<p>Work orders</p><p>??orders.lost_es??</p><p>LEAD_AE</p><p>legalName</p>"))
                .hasSize(4);
    }

    @Test
    void looksAtWhatIsOnlyReadOutToo() {
        assertThat(faults("<input placeholder='Client, number, word…'><nav aria-label='Main places'></nav>"))
                .hasSize(2);
    }

    @Test
    void letsOwnWordsAndNamesPass() {
        assertThat(faults("<p>Clientes</p><p>Peñafiel, S.A.</p><p>English</p><p>PED-2031</p>"))
                .isEmpty();
    }

    private static List<String> faults(String body) {
        Page page = browser.page("es-ES");
        Glance glance = new Glance(new Language(Locale.forLanguageTag("es"), new StaticMessageSource()));
        page.setContent("<!DOCTYPE html><html lang='es'><title>Jobbag</title><body>" + body + "</body></html>");
        glance.at(page);
        return glance.faults();
    }
}
