package app.jobbag.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * The installed Chromium, one for a test class: {@code @RegisterExtension static final Browser browser = new Browser()}.
 * Without a Chromium, or the node that drives it, the class is skipped and says so. A script error, a fault of the server
 * or a missing stylesheet, script, picture or font fails the test it happened in.
 */
final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage");
    private static final Set<String> PARTS = Set.of("stylesheet", "script", "image", "font", "manifest");

    private static final double PATIENCE = 15_000;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    /** A page of a fresh visitor, e.g. {@code browser.page("es-ES")}. */
    Page page(String locale) {
        return page(options(locale));
    }

    Page pageWithoutScript(String locale) {
        return page(options(locale).setJavaScriptEnabled(false));
    }

    Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        // who waits for what moves to stand still waits twice, and on a busy machine clicks beside it
        BrowserContext context = chromium.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE);
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
        Path program = chromium().orElseThrow(() -> skipped(test, "no Chromium installed"));
        Path node = node().orElseThrow(() -> skipped(test, "no node to drive Chromium with"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
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

    @Override
    public void afterAll(ExtensionContext test) {
        if (playwright != null) {
            playwright.close();
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

    private static TestAbortedException skipped(ExtensionContext test, String why) {
        String line = "ATTENTION: browser tests of " + test.getDisplayName() + " skipped: " + why;
        System.out.println(line);
        return new TestAbortedException(line);
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The one that {@code verify} unpacks, else an installed one: see docs/decisions/002-browser-driver.md. */
    private static Optional<Path> node() {
        return Stream.concat(
                        Stream.of(System.getProperty(
                                "jobbag.browser.node", "target/playwright-driver/driver/linux/node")),
                        Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                .map(folder -> folder + "/node"))
                .map(file -> Path.of(file).toAbsolutePath())
                .filter(Files::isExecutable)
                .findFirst();
    }
}
