package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.staff.People;
import app.jobbag.torture.TorturedServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * MEET-2 through a power cut: two browsers type in one meeting while the application, a process of its own, and its database
 * are killed and started again. What was typed before, meanwhile and after it is there once.
 */
@InBrowser
class PowerCutTest {
    /** More is not typed while it is away, however long the start takes. */
    private static final int MEANWHILE = 8;

    /** Every page asks again each other second; under load that takes its time. */
    private static final double PATIENCE = 30_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path data;

    private static TorturedServer server;

    @Autowired
    Stage stage;

    @Autowired
    PasswordEncoder passwords;

    /** By whom, in their order. */
    private final Map<String, List<String>> typed = new TreeMap<>();

    private Glance english;
    private Visitor ines;
    private Visitor olga;

    private interface Deed {
        void run() throws Exception;
    }

    @BeforeAll
    static void starts() throws Exception {
        server = new TorturedServer(data, classPath());
        server.start();
    }

    @AfterAll
    static void stops() throws Exception {
        server.close();
    }

    @Test
    void whatBothTypeIsThereOnce() throws Exception {
        english = new Glance(stage.language("en"));
        UUID client = aClientOf("ines@corte.example", "olga@corte.example");
        ines = enters("ines@corte.example");
        olga = enters("olga@corte.example");
        String live = inesPlans(client);
        ines.open(live);
        olga.open(live);

        bothType();
        assertThat(ines.page().locator("li[data-version]")).hasCount(4);
        CompletableFuture<Void> cut = meanwhile(() -> server.kill(true));
        bothType();
        cut.join();
        bothType();
        assertThat(state(ines)).containsText(english.language().text("live.state.offline"));
        assertThat(state(olga)).containsText(english.language().text("live.state.offline"));
        CompletableFuture<Void> back = meanwhile(server::start);
        for (int i = 0; i < MEANWHILE && !back.isDone(); i++) {
            bothType();
            ines.page().waitForTimeout(500);
        }
        back.join();
        bothType();

        everythingIsSaved(ines);
        everythingIsSaved(olga);
        Assertions.assertThat(inTheDatabase()).isEqualTo(typed);
        Assertions.assertThat(english.faults()).isEmpty();
    }

    /** A line, and an action item with owner and day. */
    private void bothType() {
        for (Visitor each : List.of(ines, olga)) {
            String who = each == ines ? "Ines Corte" : "Olga Corte";
            List<String> own = typed.computeIfAbsent(who, key -> new ArrayList<>());
            types(each, own, who + " says " + own.size());
            each.page().locator("[data-live-text]").press("Alt+6");
            types(each, own, who + " → proof " + own.size() + " → Fri");
        }
    }

    private static void types(Visitor who, List<String> own, String line) {
        own.add(line);
        who.page().locator("[data-live-text]").fill(line);
        who.page().locator("[data-live-text]").press("Enter");
    }

    /** On the page as it is, and as it is read again. */
    private void everythingIsSaved(Visitor who) {
        List<String> all = typed.values().stream().flatMap(List::stream).toList();
        Locator lines = who.page().locator("li[data-version]:not([hidden])");
        assertThat(lines).hasCount(all.size(), new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(state(who)).containsText(english.language().text("live.state.saved"));
        Assertions.assertThat(texts(lines)).containsExactlyInAnyOrderElementsOf(all);
        who.page().reload();
        Assertions.assertThat(texts(lines)).containsExactlyInAnyOrderElementsOf(all);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Locator lines) {
        return (List<String>) lines.evaluateAll("all => all.map(each => each.dataset.text)");
    }

    private Map<String, List<String>> inTheDatabase() throws Exception {
        Map<String, List<String>> found = new TreeMap<>();
        try (Connection sql = server.sql();
                PreparedStatement question = sql.prepareStatement("""
                        select p.name, l.text from live_line l join person p on p.id = l.written_by and not l.removed
                        order by l.change""");
                ResultSet row = question.executeQuery()) {
            while (row.next()) {
                found.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return found;
    }

    private Visitor enters(String email) {
        Visitor visitor = new Visitor(browser.page("en-GB"), english, home());
        stage.signIn(visitor, email);
        return visitor;
    }

    private String inesPlans(UUID client) {
        ines.open("/meetings/new?client=" + client);
        ines.choose("meetings.field.kind", ines.language().text("meetings.kind.INTERNAL"));
        ines.fill("meetings.field.subject", "Storm");
        ines.fill("meetings.field.topic", "Lamps");
        ines.press("meetings.new.save");
        ines.page().waitForURL(Pattern.compile(".*/meetings/[0-9a-f-]{36}"));
        return ines.path() + "/live";
    }

    private UUID aClientOf(String... emails) throws Exception {
        UUID client = UUID.randomUUID();
        try (Connection sql = server.sql()) {
            run(sql, """
                    insert into client (id, version, code, legal_name, status, country, currency, locale, zone, created_at)
                    values (?, 0, 'CORTE', 'Corte y Luz', 'ACTIVE', 'ES', 'EUR', 'es', 'Europe/Madrid', now())""", client);
            for (String email : emails) {
                String name = email.startsWith("ines") ? "Ines Corte" : "Olga Corte";
                UUID person = UUID.randomUUID();
                run(sql, """
                        insert into person (id, version, name, email, title, password_hash, active, locale, zone, theme, created_at)
                        values (?, 0, ?, ?, '', ?, true, 'en', 'Europe/Madrid', 'AUTO', now())""", person, name, email, passwords.encode(People.PASSWORD));
                run(sql, "insert into person_role (person_id, role) values (?, 'AE')", person);
                run(
                        sql,
                        "insert into team_member (client_id, person_id, duty, since) values (?, ?, 'AE', now())",
                        client,
                        person);
            }
        }
        return client;
    }

    private static void run(Connection sql, String statement, Object... values) throws SQLException {
        try (PreparedStatement run = sql.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                run.setObject(i + 1, values[i]);
            }
            run.executeUpdate();
        }
    }

    private static Locator state(Visitor visitor) {
        return visitor.page().locator("[data-live-state]");
    }

    private static String home() {
        String root = server.at("/").toString();
        return root.substring(0, root.length() - 1);
    }

    private static CompletableFuture<Void> meanwhile(Deed deed) {
        return CompletableFuture.runAsync(() -> {
            try {
                deed.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What the application runs on: tests are none of it. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes") && !each.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
