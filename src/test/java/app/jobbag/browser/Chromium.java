package app.jobbag.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The process of the installed Chromium and the node that drives it; ends with the last test. */
record Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) implements AutoCloseable {
    /** Milliseconds that a page may take to do what is waited for. */
    static final double PATIENCE = 15_000;

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage");

    /** @throws TestAbortedException without a Chromium or a node, said on the console too */
    static Chromium started(String test) {
        Path program = program().orElseThrow(() -> skipped(test, "no Chromium installed"));
        Path node = node().orElseThrow(() -> skipped(test, "no node to drive Chromium with"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(ARGUMENTS)));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static TestAbortedException skipped(String test, String why) {
        String line = "ATTENTION: browser tests of " + test + " skipped: " + why;
        System.out.println(line);
        return new TestAbortedException(line);
    }

    /** First the one without a window: it needs a third less processor time. */
    private static Optional<Path> program() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
                        Stream.of(
                                "/usr/bin/chromium-headless-shell",
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome"))
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
