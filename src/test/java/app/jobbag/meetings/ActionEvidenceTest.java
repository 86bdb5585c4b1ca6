package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Toast;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** MEET-6: an action item is done with evidence: words, a file, something of Jobbag. */
@JobbagTest
class ActionEvidenceTest {
    private static final String ID = "0193a000-0000-7000-8000-000000000001";
    private static final Pattern FILE = Pattern.compile("href=\"(/files/[0-9a-f-]{36})\"");

    @Autowired
    private ActionItems items;

    @Autowired
    private MinutesScene scene;

    @Autowired
    private MockMvcTester web;

    private MinutesScene.Table table;
    private SignedIn ana;
    private ActionItemDetails item;

    @BeforeEach
    void anItemOfHers() {
        table = scene.table();
        ana = table.ana();
        MinutesDetails minutes = scene.circulated(
                table.house(),
                ana,
                scene.written(
                        table.house(),
                        ana,
                        finished(step("Send the proof", Party.of(ana.id()))),
                        aDraft(table.client(), MeetingKind.CLIENT, Party.of(ana.id()), table.lucia())));
        item = table.house().as(ana, () -> items.of(minutes.meeting()).get(0));
    }

    @Test
    void aFileAloneShowsItToWhoeverMaySeeTheItem() {
        assertThat(done("", "", "receipt.txt")).hasStatus3xxRedirection();
        assertThat(shown().evidence()).isEqualTo("receipt.txt");
        String page = body(ana, home());
        assertThat(page).contains("receipt.txt");
        Matcher file = FILE.matcher(page);
        assertThat(file.find()).isTrue();
        SignedIn colleague = table.house().onTeam(table.client(), "Rita Mas", Role.AE);
        SignedIn stranger = table.house().aPerson("Olga Mas", Role.AE);
        assertThat(body(colleague, file.group(1))).isEqualTo("thrown in the post");
        assertThat(web.get().uri(file.group(1)).with(as(stranger))).hasStatus(404);
    }

    @Test
    void somethingOfJobbagIsKeptByItsAddress() {
        assertThat(done("Seen on its page", "https://jobbag.example/deliverables/" + ID + "?tab=files", null))
                .hasStatus3xxRedirection();
        assertThat(shown().evidenceLink()).isEqualTo("/deliverables/" + ID);
        assertThat(body(ana, home())).contains("href=\"/deliverables/" + ID + "\"");
        table.house().as(ana, () -> items.reopen(ana, item.id(), shown().version(), "Not yet"));
        assertThat(shown().evidenceLink()).isEmpty();
    }

    @Test
    void theToastTakesItBack() {
        Toast toast =
                (Toast) done("Sent", "", null).getMvcResult().getFlashMap().get("toast");
        assertThat(web.post().uri(URI.create(toast.undo())).with(as(ana)).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(shown().isOpen()).isTrue();
        assertThat(body(ana, home())).contains("Taken back at once");
    }

    @Test
    void nothingIsNoEvidenceAndALinkNeedsItsWords() {
        assertThat(done("", "", null)).hasStatus(422).bodyText().contains("Say what shows that it is done");
        assertThat(done("", "/minutes/" + ID, null)).hasStatus(422);
        assertThat(done("See there", "https://elsewhere.example/minutes", null))
                .hasStatus(422)
                .bodyText()
                .contains("no address of something in Jobbag");
        assertThat(done("", "", "virus.exe")).hasStatus(422);
        assertThat(shown().isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/workorders/%s, /workorders/%s",
        "https://jobbag.example/contact-reports/%s#lines, /contact-reports/%s",
        "'  /papers/%s/ ', /papers/%s"
    })
    void anAddressIsTakenAsTheBrowserGivesIt(String typed, String kept) {
        assertThat(new Evidence("", null, typed.formatted(ID)).address()).isEqualTo(kept.formatted(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//elsewhere.example/minutes/0193a000-0000-7000-8000-000000000001",
                "/people/0193a000-0000-7000-8000-000000000001",
                "/minutes/new"
            })
    void otherAddressesAreRefused(String typed) {
        assertThatThrownBy(() -> new Evidence("", null, typed).address()).isInstanceOf(Refused.class);
    }

    private MvcTestResult done(String words, String link, @Nullable String file) {
        var request = web.post()
                .uri(home() + "/completion")
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        file == null ? "" : file,
                        "text/plain",
                        (file == null ? "" : "thrown in the post").getBytes(StandardCharsets.UTF_8)));
        return request.with(as(ana))
                .with(csrf())
                .param("version", String.valueOf(item.version()))
                .param("evidence", words)
                .param("link", link)
                .exchange();
    }

    private String body(SignedIn who, String address) {
        byte[] content =
                web.get().uri(address).with(as(who)).exchange().getResponse().getContentAsByteArray();
        return new String(content, StandardCharsets.UTF_8);
    }

    private ActionItemDetails shown() {
        return table.house().as(ana, () -> items.show(ana, item.id()));
    }

    private String home() {
        return "/action-items/" + item.id().value();
    }
}
