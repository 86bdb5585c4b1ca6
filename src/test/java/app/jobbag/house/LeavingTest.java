package app.jobbag.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.platform.outbox.Outbox;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What leaves for a client stands on the list leaving.csv, with what keeps other clients' names out of it (CONF-3). */
class LeavingTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern MAIL = Pattern.compile(
            ".*\\.mail\\..*|(instructions|changeorders|schedules|estimates|proposals)\\.request|meetings\\.confirm\\.(title\\..*|corrected)");
    private static final Pattern PAPER = Pattern.compile("new PaperDraft\\([^;]*?\"([a-z-]+/[a-z_-]+)\"");
    private static final Set<String> NO_GUARD = Set.of("house", "name", "own", "letter");

    /** @param words what is said, by the place where it is said */
    private record Row(String reader, Map<String, String> words) {}

    private final Map<String, Row> rows = rows();

    @Test
    void everyMailSaysOnlyWhatIsOnTheList() throws IOException {
        Map<String, Set<String>> said = new TreeMap<>();
        texts().forEach((key, text) -> {
            Set<String> places = places(text);
            if (MAIL.matcher(key).matches() && !places.isEmpty()) {
                said.put(key, places);
            }
        });
        Map<String, Set<String>> listed = new TreeMap<>();
        rows.forEach((what, row) -> {
            if (!what.contains(":")) {
                listed.put(what, new TreeSet<>(row.words().keySet()));
            }
        });
        assertThat(listed)
                .as("a mail that says something new: put it on leaving.csv with the guard of its words")
                .isEqualTo(said);
    }

    @Test
    void mailsAreWrittenOnlyWhereTheListKnowsThem() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("app.jobbag");
        assertThat(code.get(Outbox.class).getMethodCallsToSelf().stream()
                        .filter(call -> call.getName().equals("mail"))
                        .map(JavaAccess::getOriginOwner)
                        .map(each -> each.getSimpleName()))
                .as("another writer of mails: its texts belong on leaving.csv, with the guard of their words")
                .containsOnly(
                        "AccountMail",
                        "InvoiceDispatch",
                        "CreditDispatch",
                        "InvitationMail",
                        "InstructionMail",
                        "MinutesMail",
                        "ReportMail",
                        "Letters",
                        "PortalMail",
                        "WeeklyMail",
                        "WeeklyReminders",
                        "PersonalPost",
                        "PurchaseMail",
                        "QuoteMail",
                        "OutlineSending",
                        "ReminderMail",
                        "DisputeMail");
    }

    @Test
    void everyPaperAndEveryPortalPageIsOnTheList() throws IOException {
        Set<String> there = new TreeSet<>();
        for (Path source : files(MAIN.resolve("java"), ".java")) {
            PAPER.matcher(Files.readString(source)).results().forEach(found -> there.add("paper:" + found.group(1)));
        }
        Path templates = MAIN.resolve("resources/templates");
        for (Path page : files(templates.resolve("portal"), ".html")) {
            there.add("portal:" + templates.relativize(page).toString().replace(".html", ""));
        }
        Set<String> listed = new TreeSet<>(rows.keySet());
        listed.removeIf(what -> !what.contains(":"));
        assertThat(listed)
                .as("papers and pages for clients: put them on leaving.csv with the guard of their words")
                .isEqualTo(there);
    }

    @Test
    void everyGuardOnTheListIsOneAndHasItsTest() throws IOException {
        Set<String> guards = new TreeSet<>();
        rows.values().forEach(row -> guards.addAll(row.words().values()));
        guards.removeAll(NO_GUARD);
        List<String> names = names(MAIN.resolve("java"));
        List<String> tests = names(Path.of("src/test/java"));
        assertThat(guards).isNotEmpty().allSatisfy(guard -> {
            assertThat(names).contains(guard);
            assertThat(tests).contains(guard + "Test");
        });
    }

    @Test
    void whatStaysInTheAgencyClaimsNoGuard() {
        assertThat(rows.values().stream().map(Row::reader).distinct())
                .containsExactlyInAnyOrder("client", "supplier", "inside", "page");
        rows.forEach((what, row) -> assertThat(Set.of("client", "supplier").contains(row.reader())
                        || row.words().values().stream().allMatch(NO_GUARD::contains))
                .as(what)
                .isTrue());
    }

    private static Map<String, Row> rows() {
        try {
            Map<String, Row> rows = new TreeMap<>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/leaving.csv"))) {
                String[] cells = line.split(",", 4);
                if (cells.length == 4 && !line.startsWith("#") && !cells[0].equals("what")) {
                    assertThat(rows.put(cells[0], new Row(cells[1], words(cells[2]))))
                            .as("twice: " + cells[0])
                            .isNull();
                }
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> words(String cell) {
        Map<String, String> words = new TreeMap<>();
        for (String each : cell.split(" ")) {
            if (!each.isEmpty()) {
                words.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
            }
        }
        return words;
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path bundle : files(MAIN.resolve("resources/messages"), ".properties")) {
            if (!bundle.toString().contains("_")) {
                Properties read = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    read.load(reader);
                }
                read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            }
        }
        return texts;
    }

    private static List<String> names(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        files(root, ".java")
                .forEach(each -> names.add(each.getFileName().toString().replace(".java", "")));
        return names;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(each -> each.toString().endsWith(ending)).toList();
        }
    }
}
