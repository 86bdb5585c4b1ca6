package app.jobbag.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.staff.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A long proposal with Chinese text on paper: where its pages break. */
@JobbagTest
class ProposalPaperTest {
    private static final String LONG = "创意概念与媒体策略。Una idea que se entiende a la primera y se recuerda. ".repeat(180);
    private static final Pattern HEADING = Pattern.compile("第 \\d+ 章.*|报价");
    private static final Pattern ROW = Pattern.compile("第 \\d+ 项.*");
    private static final Pattern BEGUN = Pattern.compile("第 (\\d+) 项");
    private static final Pattern ENDED = Pattern.compile("=(\\d+)=");
    /** Points from the top edge at which the running foot begins. */
    private static final float FOOT = 780;

    @Autowired
    private ProposalScene scene;

    @Autowired
    private EstimateScene estimates;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private MockMvcTester web;

    /** A line of a page, by its distance from the top edge in points. */
    private record Printed(float y, String text) {}

    @Test
    void thirtyPagesWithChineseTextAndSixtyRowsBreakWell() throws Exception {
        DeliverableScene.Roles roles = house.roles();
        ProposalId id = written(roles);
        byte[] pdf = printed(roles, id);
        Files.write(Path.of("target", "long-proposal.pdf"), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isBetween(28, 60);
            String said = new PDFTextStripper().getText(paper);
            assertThat(said).contains("第 1 章", "第 14 章", "第 60 项", "报价").doesNotContain("Nota secreta");
            String total =
                    scene.show(roles, id).versions().get(0).total().setScale(2).toPlainString();
            assertThat(digits(said)).contains(digits(total));
            int withRows = 0;
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                List<Printed> lines = lines(paper, page);
                isFilled(page, lines);
                hasNoHeadingAtItsFoot(page, lines);
                withRows += repeatsTheHead(page, lines) ? 1 : 0;
                splitsNoRow(page, lines);
                leavesNoSumAlone(page, lines, total);
            }
            assertThat(withRows).as("pages with rows of the estimate").isGreaterThan(1);
        }
    }

    /** Among so many rows one after the other there are some that fill their page just so that the sums have no room on it. */
    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void theSumsNeverStandAloneAtTheTopOfAPage(int rows) throws Exception {
        DeliverableScene.Roles roles = house.roles();
        ProposalId id = scene.begun(roles, estimates.manyRows(roles, rows));
        scene.compose(roles, id, new SectionDraft(SectionKind.PRICE, "报价", "", ""));
        scene.present(roles, id);
        scene.change(roles, id, version -> scene.bean(Offering.class).offer(roles.ana(), id, version));
        String total =
                scene.show(roles, id).versions().get(0).total().setScale(2).toPlainString();
        try (PDDocument paper = Loader.loadPDF(printed(roles, id))) {
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                leavesNoSumAlone(page, lines(paper, page), total);
            }
        }
    }

    private byte[] printed(DeliverableScene.Roles roles, ProposalId id) {
        return web.get()
                .uri("/papers/" + scene.print(roles, id).id().value())
                .with(People.as(roles.ana()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private ProposalId written(DeliverableScene.Roles roles) {
        EstimateId estimate = estimates.sixtyRows(roles);
        ProposalId id = scene.begun(roles, estimate);
        for (int i = 1; i <= 14; i++) {
            scene.compose(
                    roles, id, new SectionDraft(SectionKind.TEXT, "第 " + i + " 章 – Capítulo", LONG, "Nota secreta"));
        }
        scene.compose(roles, id, new SectionDraft(SectionKind.PRICE, "报价", "含税", ""));
        scene.present(roles, id);
        scene.change(roles, id, version -> scene.bean(Offering.class).offer(roles.ana(), id, version));
        return id;
    }

    private static void isFilled(int page, List<Printed> lines) {
        assertThat(lines.stream().mapToInt(each -> each.text().length()).sum())
                .as("page " + page)
                .isGreaterThan(150);
    }

    private static void hasNoHeadingAtItsFoot(int page, List<Printed> lines) {
        for (Printed heading : lines) {
            if (HEADING.matcher(heading.text()).matches()) {
                assertThat(lines.stream().filter(each -> each.y() > heading.y() + 1 && each.y() < FOOT))
                        .as("page %s: what stands below %s", page, heading.text())
                        .isNotEmpty();
            }
        }
    }

    private static boolean repeatsTheHead(int page, List<Printed> lines) {
        boolean rows = lines.stream().anyMatch(each -> ROW.matcher(each.text()).matches());
        if (rows) {
            assertThat(lines.stream().map(Printed::text).filter(each -> each.contains("Base, EUR")))
                    .as("page %s: the head of the table", page)
                    .isNotEmpty();
        }
        return rows;
    }

    /** A row of several lines ends on the page that it begins on. */
    private static void splitsNoRow(int page, List<Printed> lines) {
        List<Integer> begun = numbers(lines, BEGUN);
        assertThat(numbers(lines, ENDED)).as("page %s: rows that end", page).isEqualTo(begun);
    }

    private static List<Integer> numbers(List<Printed> lines, Pattern pattern) {
        String all = lines.stream().map(Printed::text).collect(Collectors.joining(" "));
        return pattern.matcher(all)
                .results()
                .map(each -> Integer.valueOf(each.group(1)))
                .sorted()
                .toList();
    }

    /** What it comes to stands below some of its rows. */
    private static void leavesNoSumAlone(int page, List<Printed> lines, String total) {
        boolean sums = lines.stream()
                .anyMatch(each -> each.text().contains("Base imponible")
                        || digits(each.text()).equals(digits(total)));
        if (sums) {
            assertThat(numbers(lines, BEGUN))
                    .as("page %s: rows above the sums", page)
                    .isNotEmpty();
        }
    }

    private static List<Printed> lines(PDDocument paper, int page) throws IOException {
        List<Printed> lines = new ArrayList<>();
        PDFTextStripper one = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (!text.isBlank()) {
                    lines.add(new Printed(positions.get(0).getYDirAdj(), text.strip()));
                }
            }
        };
        one.setSortByPosition(true);
        one.setStartPage(page);
        one.setEndPage(page);
        one.getText(paper);
        return lines;
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
