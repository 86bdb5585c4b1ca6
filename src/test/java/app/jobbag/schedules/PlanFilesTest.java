package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** SCH-4: schedules go out and come in as the files of planners, and every difference is named before anything is kept. */
@JobbagTest
class PlanFilesTest {
    @Autowired
    private ScheduleScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void whatWentOutComesInWithTheSameDates(String format) {
        ScheduleId id = scene.planned(roles);
        MvcTestResult file =
                web.perform(get("/schedules/" + id.value() + "/" + format).with(People.as(roles.ana())));
        assertThat(file).hasStatusOk();
        byte[] bytes = file.getResponse().getContentAsByteArray();
        ScheduleId again = create(packed(preview(bytes)));
        Sheet before = scene.sheet(roles, id);
        Sheet after = scene.sheet(roles, again);
        assertThat(after.tasks()).extracting(Task::name).containsExactly("Layouts", "Layouts approved", "Printing");
        assertThat(after.tasks())
                .extracting(Task::lastDay)
                .containsExactlyElementsOf(
                        before.tasks().stream().map(Task::lastDay).toList());
        assertThat(after.links()).containsExactlyElementsOf(before.links());
    }

    static Stream<String> formats() {
        return Stream.of("mspdi", "plan.csv");
    }

    @Test
    void aScheduleIsFoundByItsTitle() {
        ScheduleId id = scene.planned(roles);
        MvcTestResult found =
                web.perform(get("/search").param("q", "Vintage posters").with(People.as(roles.ana())));
        assertThat(body(found)).contains("/schedules/" + id.value());
    }

    @Test
    void sidesComeBackByTheirCalendars() {
        byte[] bytes = web.perform(get("/schedules/" + scene.planned(roles).value() + "/mspdi")
                        .with(People.as(roles.ana())))
                .getResponse()
                .getContentAsByteArray();
        assertThat(body(preview(bytes))).contains("sides[2]");
        Sheet sheet = scene.sheet(roles, create(packed(preview(bytes)), "AGENCY", "CLIENT", "SUPPLIER"));
        assertThat(sheet.tasks()).extracting(Task::side).containsExactly(Side.AGENCY, Side.CLIENT, Side.SUPPLIER);
    }

    @Test
    void aPlanOfProjectIsShownWithEachDifferenceAndKeptAsADraft() throws IOException {
        byte[] campaign;
        try (InputStream in = getClass().getResourceAsStream("/schedules/campaign.xml")) {
            campaign = Objects.requireNonNull(in).readAllBytes();
        }
        MvcTestResult shown = preview(campaign);
        assertThat(shown).hasStatusOk();
        assertThat(body(shown))
                .contains(
                        "Concepto &amp; textos",
                        "as late as possible",
                        "has a deadline, Sun 20 Dec 2026",
                        "In the file");
        ScheduleDetails kept = scene.show(roles, create(packed(shown)));
        assertThat(kept.state()).isEqualTo(ScheduleState.DRAFT);
        assertThat(scene.sheet(roles, kept.id()).tasks()).hasSize(13).anyMatch(each -> each.depth() > 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsHostileOrNoPlanIsRefusedAtItsField(String why, byte[] file) {
        MvcTestResult answer = preview(file);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains(why).contains("Autumn");
    }

    static Stream<Arguments> hostile() {
        String xml = "<?xml version=\"1.0\"?>";
        String head = "<Project><StartDate>2027-01-11T08:00:00</StartDate><Tasks>";
        String deep = "<Task><UID>1</UID><OutlineLevel>1</OutlineLevel><Name>&a;</Name></Task></Tasks></Project>";
        return Stream.of(
                Arguments.of("Choose a file", new byte[0]),
                Arguments.of(
                        "taken here",
                        bytes(xml + "<!DOCTYPE p [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + head + deep)),
                Arguments.of(
                        "taken here",
                        bytes(xml + "<!DOCTYPE p [<!ENTITY b \"bb\"><!ENTITY a \"&b;&b;\">]>" + head + deep)),
                Arguments.of("taken here", bytes(xml + head + "<Task><UID>1</UID>")),
                Arguments.of("holds no plan", bytes("<html></html>")),
                Arguments.of("holds no plan", bytes("one,two\n1,2\n")),
                Arguments.of("no text in UTF-8", "name\nCampaña\n".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("no text in UTF-8", new byte[] {'n', 'a', 'm', 'e', '\n', 'a', 0, '\n'}),
                Arguments.of("too large", bytes("name\n" + "x".repeat(6 << 20))),
                Arguments.of("too large", bytes("name\n" + "x\n".repeat(2_001))),
                Arguments.of("nested too deep", bytes("<a>".repeat(40) + "</a>".repeat(40))),
                Arguments.of("wait for each other", bytes("id,name,predecessors\n1,a,2\n2,b,1\n")));
    }

    /** Whoever writes the hidden field by hand gets no further than with a file. */
    @Test
    void aPackedBombIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }
        MvcTestResult answer =
                post("schedule-previews", Base64.getEncoder().encodeToString(out.toByteArray()), new byte[0]);
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("too large");
        assertThat(post("schedule-previews", "no base64 at all", new byte[0])).hasStatus(422);
    }

    @Test
    void aFileThatNobodyHasLookedAtIsShownFirst() {
        MvcTestResult answer = post("imported-schedules", "", bytes("name,duration\nLayouts,5d\n"));
        assertThat(body(answer)).contains("In the file").contains("Layouts");
        assertThat(answer.getResponse().getRedirectedUrl()).isNull();
    }

    @Test
    void whatIsMissingStandsAtItsFieldAndTheFileStays() {
        String packed = packed(preview(bytes("name,duration\nLayouts,5d\n")));
        MvcTestResult answer = web.post()
                .uri("/clients/{id}/imported-schedules", roles.client().value())
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("packed", packed)
                .param("title", "Autumn")
                .param("startsOn", "2027-01-11")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains(packed).contains("Layouts").contains("field-error");
    }

    private ScheduleId create(String packed, String... sides) {
        ProjectId project =
                house.as(roles.ana(), () -> scene.bean(Projects.class).begin(roles.client(), "Autumn"));
        var request = web.post()
                .uri("/clients/{id}/imported-schedules", roles.client().value())
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("packed", packed)
                .param("title", "Autumn")
                .param("project", project.value().toString())
                .param("startsOn", "2027-01-11")
                .param("ae", roles.ana().id().value().toString());
        for (int i = 0; i < sides.length; i++) {
            request = request.param("sides[" + i + "]", sides[i]);
        }
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        String url = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return new ScheduleId(UUID.fromString(url.substring(url.lastIndexOf('/') + 1)));
    }

    private MvcTestResult preview(byte[] file) {
        return post("schedule-previews", "", file);
    }

    private MvcTestResult post(String where, String packed, byte[] file) {
        return web.post()
                .uri("/clients/{id}/" + where, roles.client().value())
                .multipart()
                .file(new MockMultipartFile("file", "plan", "application/octet-stream", file))
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("packed", packed)
                .param("title", "Autumn")
                .exchange();
    }

    private static String packed(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        Matcher found = Pattern.compile("name=\"packed\" value=\"([^\"]+)\"").matcher(body(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
