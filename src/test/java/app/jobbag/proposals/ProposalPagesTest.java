package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.io.UnsupportedEncodingException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of proposals, and a long one on paper. */
@JobbagTest
class ProposalPagesTest {
    private static final String LONG = "创意概念与媒体策略。Una idea que se entiende a la primera y se recuerda. ".repeat(180);

    @Autowired
    private ProposalScene scene;

    @Autowired
    private EstimateScene estimates;

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
    void thirtyPagesWithChineseTextAndSixtyRowsBreakWell() throws Exception {
        EstimateId estimate = estimates.sixtyRows(roles);
        ProposalId id = scene.begun(roles, estimate);
        for (int i = 1; i <= 14; i++) {
            scene.compose(
                    roles, id, new SectionDraft(SectionKind.TEXT, "第 " + i + " 章 – Capítulo", LONG, "Nota secreta"));
        }
        scene.compose(roles, id, new SectionDraft(SectionKind.PRICE, "报价", "含税", ""));
        scene.present(roles, id);
        scene.change(roles, id, version -> scene.bean(Offering.class).offer(roles.ana(), id, version));
        byte[] pdf = get(roles.ana(), "/papers/" + scene.print(roles, id).id().value())
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isBetween(28, 60);
            String said = new PDFTextStripper().getText(paper);
            assertThat(said).contains("第 1 章", "第 14 章", "第 60 项", "报价").doesNotContain("Nota secreta");
            String total =
                    scene.show(roles, id).versions().get(0).total().setScale(2).toPlainString();
            assertThat(digits(said)).contains(digits(total));
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(paper).strip().length())
                        .as("page " + page)
                        .isGreaterThan(150);
            }
        }
    }

    @Test
    void everyPageOfItsWayIsThere() {
        ProposalId id = scene.composed(roles);
        String home = "/proposals/" + id.value();
        assertThat(text(get(roles.ana(), home))).contains("Three posters, one idea", "id=\"sections\"");
        assertThat(text(get(roles.ana(), home + "/presentation"))).contains("slide", "Smile");
        assertThat(text(get(roles.ana(), home + "/preparation"))).contains("checks[5].words");
        assertThat(text(get(roles.ana(), home + "/sections/1"))).contains("{client.name}");
        assertThat(text(get(roles.ana(), "/proposals"))).contains("Vintage campaign");
        assertThat(get(roles.nuria(), home)).hasStatus(404);
        assertThat(get(house.roles().ana(), home)).hasStatus(404);
    }

    @Test
    void anUnknownPlaceholderIsToldAtItsField() {
        ProposalId id = scene.composed(roles);
        MvcTestResult answer = web.post()
                .uri("/proposals/" + id.value() + "/sections")
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("version", String.valueOf(scene.show(roles, id).version()))
                .param("title", "Team")
                .param("kind", "TEAM")
                .param("text", "Led by {boss}")
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Led by {boss}", "field-error");
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private MvcTestResult get(SignedIn who, String address) {
        return web.get().uri(address).with(People.as(who)).exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
