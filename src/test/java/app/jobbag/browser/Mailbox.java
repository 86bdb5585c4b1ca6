package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A client's mail programme: the demonstration's mailbox. */
final class Mailbox {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final int PATIENCE = 40;

    private final Visitor reader;
    private final String address;
    private final Map<String, Integer> taken = new HashMap<>();

    Mailbox(Visitor reader, String address) {
        this.reader = reader;
        this.address = address;
    }

    /** Opens the newest mail of that title, which may still be on its way; another time, one that has come since. */
    void read(String titleKey, Object... arguments) {
        String title = reader.language().text(titleKey, arguments);
        Locator mail = reader.link(title);
        reader.open("/demo/mailbox?recipient=" + address);
        for (int tries = 0; mail.count() <= taken.getOrDefault(title, 0) && tries < PATIENCE; tries++) {
            reader.page().waitForTimeout(100);
            reader.open("/demo/mailbox?recipient=" + address);
        }
        Assertions.assertThat(mail.count()).as(title).isGreaterThan(taken.getOrDefault(title, 0));
        taken.put(title, mail.count());
        reader.go(mail.first());
        assertThat(reader.page().locator("h1")).hasText(title);
    }

    /** The path of the address in the mail that is open; the host is the configured one, not that of a test. */
    String link() {
        return URI.create(reader.page().locator("article a").first().getAttribute("href"))
                .getPath();
    }

    String code() {
        Matcher code = CODE.matcher(reader.page().locator("article").textContent());
        if (!code.find()) {
            throw new AssertionError("no code in the mail");
        }
        return code.group();
    }
}
