package app.jobbag.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The installed Chromium, begun once for all test classes: {@code @RegisterExtension static final Browser browser = new
 * Browser()}. Without a Chromium, or the node that drives it, the class is skipped and says so. A script error, a fault of the server
 * or a missing stylesheet, script, picture or font fails the test it happened in.
 */
final class Browser implements BeforeAllCallback, AfterEachCallback {

    private static final Set<String> PARTS = Set.of("stylesheet", "script", "image", "font", "manifest");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private com.microsoft.playwright.Browser chromium;

    /** A page of a fresh visitor, e.g. {@code browser.page("es-ES")}. */
    Page page(String locale) {
        return page(options(locale));
    }

    Page page(String locale, boolean scripts) {
        return scripts ? page(locale) : pageWithoutScript(locale);
    }

    Page pageWithoutScript(String locale) {
        return page(options(locale).setJavaScriptEnabled(false));
    }

    Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        // who waits for what moves to stand still waits twice, and on a busy machine clicks beside it
        BrowserContext context = chromium.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        context.setDefaultTimeout(Chromium.PATIENCE);
        Page page = context.newPage();
        page.onPageError(problems::add);
        page.onConsoleMessage(this::note);
        page.onResponse(this::note);
        return page;
    }

    static com.microsoft.playwright.Browser.NewContextOptions options(String locale) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(locale)
                .setViewportSize(1440, 1000);
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, key -> Chromium.started(test.getDisplayName()), Chromium.class)
                .browser();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> found = List.copyOf(problems);
        problems.clear();
        if (!found.isEmpty() && test.getExecutionException().isEmpty()) {
            throw new AssertionError("the browser complained: " + found);
        }
    }

    /** A rejected form is a 422 by design: answers are noted by {@link #note(Response)}, not by the console's echo. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            problems.add(message.text());
        }
    }

    private void note(Response answer) {
        boolean part = PARTS.contains(answer.request().resourceType());
        if (answer.status() >= 500 || (answer.status() >= 400 && part)) {
            problems.add(answer.status() + " " + answer.url());
        }
    }
}
