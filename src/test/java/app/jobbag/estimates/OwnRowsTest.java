package app.jobbag.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A lead writes lines of own disciplines; the rest of an estimate is the account executive's. Luis leads the creatives. */
@JobbagTest
class OwnRowsTest {
    @Autowired
    private EstimateScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;
    private EstimateId id;

    @BeforeEach
    void anEstimate() {
        roles = house.roles();
        id = scene.written(roles);
    }

    @Test
    void ownLinesAreChangedAndAddedAmongTheOthers() {
        write(lines -> {
            lines.set(0, hours(lines.get(0), "12"));
            lines.add(
                    0,
                    LineDraft.hours(Discipline.CREATIVE, "Retouching", "2", EstimateScene.VAT)
                            .as(LineKind.HOURS, "60", "0"));
            return lines;
        });
        assertThat(scene.sheet(roles, id).lines())
                .extracting(Line::text)
                .containsExactly("Retouching", "Concept", "Posters", "Film");
        assertThat(scene.sheet(roles, id).totals().net().amount()).isEqualByComparingTo("3380");
    }

    @Test
    void whatOthersWriteStaysAsItIs() {
        refuses("lines[1].text", lines -> {
            lines.set(1, hours(lines.get(1), "2"));
            return lines;
        });
        refuses("lines[3].text", lines -> {
            lines.add(LineDraft.hours(Discipline.MEDIA, "Plan", "2", EstimateScene.VAT)
                    .as(LineKind.HOURS, "60", "0"));
            return lines;
        });
        refuses(null, lines -> {
            lines.remove(1);
            return lines;
        });
        assertThatThrownBy(() -> write(roles.luis(), "5", lines -> lines))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("discount"));
        assertThat(scene.sheet(roles, id).totals().net().amount()).isEqualByComparingTo("3100");
    }

    @Test
    void aLeadNeitherSendsNorBeginsNorDecidesForOthers() {
        SignedIn luis = roles.luis();
        int version = scene.show(roles, id).version();
        assertThatThrownBy(() ->
                        scene.as(luis, () -> scene.bean(EstimateHanding.class).send(luis, id, version)))
                .isInstanceOf(NotFound.class);
        MakeOrBuy.Draft make =
                new MakeOrBuy.Draft(0, BigDecimal.TEN, BigDecimal.ZERO, MakeOrBuy.Decision.MAKE, "We have the people");
        assertThatThrownBy(() ->
                        scene.as(luis, () -> scene.bean(MakingOrBuying.class).decide(luis, id, 2, make)))
                .hasMessage("estimates.refused.othersLine");
        scene.as(luis, () -> scene.bean(MakingOrBuying.class).decide(luis, id, 1, make));
        String home = "/estimates/" + id.value();
        assertThat(web.get().uri(home + "/sheet").with(People.as(luis)))
                .hasStatusOk()
                .bodyText()
                .contains("data-locked", "lines of your disciplines")
                .doesNotContain("name=\"discount\"");
        assertThat(web.get().uri(home + "/edit").with(People.as(luis))).hasStatus(404);
        assertThat(web.get().uri(home + "/sheet").with(People.as(roles.ana())))
                .bodyText()
                .contains("name=\"discount\"")
                .doesNotContain("data-locked=");
    }

    private void refuses(@Nullable String field, UnaryOperator<List<LineDraft>> how) {
        assertThatThrownBy(() -> write(how)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("estimates.refused.othersLine");
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private void write(UnaryOperator<List<LineDraft>> how) {
        write(roles.luis(), "0", how);
    }

    private void write(SignedIn who, String discount, UnaryOperator<List<LineDraft>> how) {
        int version = scene.show(roles, id).version();
        List<LineDraft> lines = new ArrayList<>(
                scene.sheet(roles, id).lines().stream().map(Line::draft).toList());
        SheetDraft draft = new SheetDraft(new BigDecimal(discount), how.apply(lines));
        scene.as(who, () -> scene.bean(Estimating.class).write(who, id, version, draft));
    }

    private static LineDraft hours(LineDraft line, String quantity) {
        return new LineDraft(
                line.number(),
                line.kind(),
                line.discipline(),
                line.text(),
                new BigDecimal(quantity),
                line.unitPrice(),
                line.percent(),
                line.discount(),
                line.tax(),
                line.choice(),
                line.alternative());
    }
}
