package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of estimates: the table of rows without scripts and with, what each reader sees, file and paper. */
@JobbagTest
class EstimatePagesTest {
    @Autowired
    private EstimateScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void rowsAreSavedTogetherAndErrorsStandAtTheirCells() {
        EstimateId id = scene.begun(roles);
        MvcTestResult wrong = post(id, "/sheet", "lines[0].text", "Concept", "lines[0].quantity", "ten");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("value=\"ten\"", "field-error");
        MvcTestResult saved = post(
                id,
                "/sheet",
                "lines[0].text",
                "Concept",
                "lines[0].quantity",
                "10",
                "lines[0].unitPrice",
                "80",
                "lines[1].text",
                "",
                "discount",
                "10");
        assertThat(saved).hasStatus3xxRedirection();
        assertThat(scene.sheet(roles, id).totals().net()).isEqualTo(Money.of("720", "EUR"));
    }

    @Test
    void aDayMoreThanAYearOffIsToldAtItsField() {
        EstimateId id = scene.begun(roles);
        String known = scene.show(roles, id).datedOn().toString();
        String project = scene.show(roles, id).project().toString();
        LocalDate far = LocalDate.now().plusDays(380);
        for (String day : List.of("1990-01-01", far.toString())) {
            MvcTestResult wrong = post(id, "", "title", "Vintage", "project", project, "datedOn", day, "locale", "es");
            assertThat(wrong).hasStatus(422);
            assertThat(text(wrong)).contains("That day is more than a year away", "value=\"Vintage\"");
        }
        assertThat(post(id, "", "title", "Vintage", "project", project, "datedOn", known, "locale", "es"))
                .hasStatus3xxRedirection();
    }

    @Test
    void withoutScriptsRowsAreAddedMovedAndRemovedByButtons() {
        EstimateId id = scene.begun(roles);
        String[] rows = {"lines[0].text", "First", "lines[1].text", "Second"};
        assertThat(text(post(id, "/sheet", with(rows, "_more", "true")))).contains("lines[2].text");
        String swapped = text(post(id, "/sheet", with(rows, "_arrange", "down-0")));
        assertThat(swapped.indexOf("Second")).isLessThan(swapped.indexOf("First"));
        assertThat(text(post(id, "/sheet", with(rows, "_arrange", "remove-0")))).doesNotContain("value=\"First\"");
        assertThat(text(post(id, "/sheet", with(rows, "_arrange", "sideways-99"))))
                .contains("First", "Second");
    }

    @Test
    void theServerSaysWhatTypedRowsComeTo() {
        EstimateId id = scene.written(roles);
        MvcTestResult answer = post(
                id, "/totals", "lines[0].text", "Concept", "lines[0].quantity", "3", "lines[0].unitPrice", "33.335");
        assertThat(text(answer)).contains("100.01");
        assertThat(scene.sheet(roles, id).totals().net()).isEqualTo(Money.of("3100", "EUR"));
    }

    @Test
    void aRefusedSheetIsSummedAsItWasTypedOrNotAtAll() {
        EstimateId id = scene.written(roles);
        String[] nameless = {"lines[0].text", "", "lines[0].quantity", "10", "lines[0].unitPrice", "80.5"};
        assertThat(post(id, "/sheet", nameless)).hasStatus(422);
        assertThat(text(post(id, "/sheet", nameless))).contains("805.00").doesNotContain("3,100.00");
        String[] unread = {"lines[0].text", "Concept", "lines[0].quantity", "ten", "lines[0].unitPrice", "80"};
        assertThat(text(post(id, "/sheet", unread)))
                .contains("It is summed up once every cell can be read.")
                .doesNotContain("3,100.00");
        String[] rows = {
            "lines[0].text", "First", "lines[0].quantity", "2", "lines[0].unitPrice", "50.5",
            "lines[1].text", "Second", "lines[1].quantity", "1", "lines[1].unitPrice", "7"
        };
        assertThat(text(post(id, "/sheet", with(rows, "_more", "true")))).contains("101.00", "108.00");
        assertThat(text(post(id, "/sheet", with(rows, "_arrange", "remove-0"))))
                .contains("7.00")
                .doesNotContain("101.00", "3,100.00");
    }

    @Test
    void pageFileAndPaperSayTheSame() throws Exception {
        EstimateId id = scene.begun(roles);
        List<LineDraft> rows = new ArrayList<>();
        rows.add(LineDraft.group("创意与设计"));
        for (int i = 1; i <= 60; i++) {
            rows.add(LineDraft.hours(Discipline.CREATIVE, "第 " + i + " 项 – Línea", i + ".35", EstimateScene.VAT)
                    .as(LineKind.HOURS, "61.115", "0"));
        }
        scene.write(roles, id, "7.5", rows);
        scene.change(roles, id, version -> scene.bean(EstimateHanding.class).send(roles.ana(), id, version));
        String total = scene.sheet(roles, id).totals().total().amount().toPlainString();
        assertThat(digits(text(get(roles.ana(), "/estimates/" + id.value())))).contains(digits(total));
        assertThat(digits(text(get(roles.ana(), "/estimates/" + id.value() + "/lines.csv"))))
                .contains(digits(total));
        byte[] pdf = get(roles.ana(), "/papers/" + scene.print(roles, id).id().value())
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isBetween(2, 5);
            String said = new PDFTextStripper().getText(paper);
            assertThat(digits(said)).contains(digits(total));
            assertThat(said).contains("创意与设计", "第 60 项");
        }
    }

    @Test
    void onlyThoseWhoMaySeeCostSeeTheMargin() {
        EstimateId id = scene.written(roles);
        String page = "/estimates/" + id.value();
        assertThat(text(get(roles.ana(), page))).contains("Concept").doesNotContain("id=\"margin-title\"");
        assertThat(text(get(roles.manager(), page))).contains("id=\"margin-title\"");
        assertThat(get(roles.nuria(), page)).hasStatus(404);
        assertThat(get(house.roles().ana(), page)).hasStatus(404);
    }

    @Test
    void whatIsTypedSaysItsMarginToThoseWhoMaySeeCostOnly() {
        EstimateId id = scene.written(roles);
        String sheet = "/estimates/" + id.value() + "/sheet";
        assertThat(text(get(roles.manager(), sheet))).contains("estimate-margin");
        assertThat(text(get(roles.ana(), sheet))).doesNotContain("estimate-margin");
        String file = text(get(roles.ana(), "/estimates/" + id.value() + "/lines.csv"));
        assertThat(file).doesNotContain("Margin", "Cost");
    }

    @Test
    void anyTwoVersionsAreComparedRowByRow() {
        EstimateId id = scene.written(roles);
        String page = "/estimates/" + id.value() + "/comparison";
        assertThat(text(get(roles.ana(), page))).contains("There is nothing to compare yet.");
        scene.change(roles, id, version -> scene.bean(EstimateHanding.class).send(roles.ana(), id, version));
        scene.change(
                roles, id, version -> scene.bean(EstimateHanding.class).recall(roles.ana(), id, version, "A mistake"));
        scene.write(roles, id, "0", List.of(EstimateScene.concept(), EstimateScene.concept()));
        assertThat(text(get(roles.ana(), page))).contains("As it stands now", "Version 1", "Posters", "Removed");
        assertThat(text(get(roles.ana(), page + "?from=1&to=1"))).contains("The lines are the same.");
        assertThat(text(get(roles.ana(), page + "?from=77&to=-3"))).contains("Removed");
        assertThat(get(roles.nuria(), page)).hasStatus(404);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private MvcTestResult get(SignedIn who, String address) {
        return web.get().uri(address).with(People.as(who)).exchange();
    }

    private MvcTestResult post(EstimateId id, String action, String... fields) {
        var request = web.post()
                .uri("/estimates/" + id.value() + action)
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("version", String.valueOf(scene.show(roles, id).version()));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
            if (fields[i].endsWith(".text")) {
                String row = fields[i].substring(0, fields[i].indexOf('.'));
                request = request.param(row + ".kind", "HOURS")
                        .param(row + ".discipline", "CREATIVE")
                        .param(row + ".tax", "Z");
            }
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
