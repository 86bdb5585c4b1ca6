package app.jobbag.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.Answers;
import org.mockito.Mockito;

/** The browser itself: it starts, speaks the language asked for, and a script error does not pass unseen. */
class BrowserTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    void startsInTheLanguageAskedFor() {
        Page page = browser.page("es-ES");
        page.navigate("about:blank");
        assertThat(page.evaluate("navigator.language")).isEqualTo("es-ES");
    }

    @Test
    void withoutScriptNothingRuns() {
        Page page = browser.pageWithoutScript("en-GB");
        page.navigate("data:text/html,<title>plain</title><script>document.title='scripted'</script>");
        assertThat(page.title()).isEqualTo("plain");
    }

    @Test
    void aScriptErrorFailsTheTest() {
        Page page = browser.page("en-GB");
        page.navigate("data:text/html,<script>setTimeout(() => { throw new Error('lost') })</script>");
        page.waitForTimeout(200);

        ExtensionContext passed = Mockito.mock(ExtensionContext.class, Answers.RETURNS_DEFAULTS);
        Mockito.when(passed.getExecutionException()).thenReturn(Optional.empty());
        assertThatThrownBy(() -> browser.afterEach(passed)).hasMessageContaining("lost");
    }
}
