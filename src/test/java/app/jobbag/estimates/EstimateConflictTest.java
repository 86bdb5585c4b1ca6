package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.People;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people wrote the same rows: the page shows what differs, in words, and nothing else. */
@JobbagTest
class EstimateConflictTest {
    private static final Pattern FIELD = Pattern.compile("data-field=\"([^\"]+)\"");

    @Autowired
    private EstimateScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private BeanFactory beans;

    private DeliverableScene.Roles roles;
    private EstimateId id;
    private int seen;

    @BeforeEach
    void theyWereFaster() {
        new MoneyFixture(beans);
        roles = house.roles();
        id = scene.written(roles);
        seen = scene.show(roles, id).version();
        List<LineDraft> theirs = scene.sheet(roles, id).lines().stream()
                .map(Line::draft)
                .map(each ->
                        each.number() != null && each.number() == 2 ? each.as(LineKind.BOUGHT_IN, "2500", "15") : each)
                .toList();
        scene.write(roles, id, "0", theirs);
    }

    @Test
    void onlyWhatDiffersIsShownInWords() throws UnsupportedEncodingException {
        MvcTestResult answer = save();
        assertThat(answer).hasStatus(409);
        String page = answer.getResponse().getContentAsString();
        List<String> fields = FIELD.matcher(page)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
        assertThat(fields)
                .contains("lines[1].text", "lines[1].tax", "lines[2].unitPrice")
                .allMatch(each -> each.startsWith("lines[1].") || each.equals("lines[2].unitPrice"))
                .noneMatch(each -> each.endsWith(".number"));
        String table = page.substring(page.indexOf("conflict-title"), page.indexOf("</table>"));
        assertThat(table)
                .contains("Row 3: Price", ">2500<", ">2000<", "VAT 21 %")
                .doesNotContain("S:21", "HOURS");
    }

    private MvcTestResult save() {
        var request = web.post()
                .uri("/estimates/" + id.value() + "/sheet")
                .with(People.as(roles.ana()))
                .with(csrf())
                .param("_key", Ids.next().toString())
                .param("version", String.valueOf(seen));
        String[][] rows = {
            {"1", "HOURS", "CREATIVE", "Concept", "10", "80", "", "FIXED", ""},
            {"", "HOURS", "CREATIVE", "Copy", "4", "70", "", "FIXED", ""},
            {"2", "BOUGHT_IN", "PRODUCTION", "Posters", "1", "2000", "15", "FIXED", ""},
            {"3", "EXPENSE", "PRODUCTION", "Film", "1", "900", "", "OFFERED", "A"}
        };
        String[] names = {
            "number", "kind", "discipline", "text", "quantity", "unitPrice", "percent", "choice", "alternative"
        };
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < names.length; j++) {
                request = request.param("lines[" + i + "]." + names[j], rows[i][j]);
            }
            request = request.param("lines[" + i + "].tax", "S:21");
        }
        return request.exchange();
    }
}
