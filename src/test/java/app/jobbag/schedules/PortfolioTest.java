package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** SCH-4: all schedules of a client or an account executive on one page, with what is late and who is busy when. */
@JobbagTest
class PortfolioTest {
    private static final Instant TUESDAY = Instant.parse("2027-01-19T09:00:00Z");

    @Autowired
    private ScheduleScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void saysWhatWasSignedAndWhatIsForecast() {
        ScheduleId id = scene.planned(roles);
        scene.signed(roles, id);
        SlipDraft why = new SlipDraft(Side.CLIENT, "The board meets a week later");
        Progress late = Progress.of(50, null, LocalDate.of(2027, 1, 26), null);
        scene.report(roles, id, new ScheduleScene.Told(2, late, why));
        Portfolio.Whose whose = new Portfolio.Whose(roles.client(), null, LocalDate.of(2027, 1, 19));
        assertThat(house.as(
                        roles.ana(),
                        () -> scene.bean(Portfolio.class).rows(whose).get()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.promised()).isEqualTo(LocalDate.of(2027, 1, 22));
                    assertThat(row.end()).isEqualTo(LocalDate.of(2027, 1, 29));
                    assertThat(row.isLate()).isTrue();
                    assertThat(row.lost()).isEqualTo(5);
                    assertThat(row.percent()).isEqualTo(10);
                });
    }

    @Test
    void thePageShowsBarsLateLinesAndLoad() {
        scene.planned(roles);
        scene.planned(roles);
        String page = page(roles.ana(), "?client=" + roles.client().value());
        assertThat(page).contains("<svg", "Vintage posters", "was due on", "Open lines by week");
        assertThat(page.split("class=\"gantt-row", -1)).hasSize(3);
        assertThat(page(roles.ana(), "?ae=" + roles.ana().id().value())).contains("Vintage posters");
        assertThat(page(roles.ana(), "?ae=" + roles.luis().id().value())).doesNotContain("Vintage posters");
    }

    @Test
    void aStrangerSeesNoneOfIt() {
        scene.planned(roles);
        DeliverableScene.Roles others = house.roles();
        assertThat(page(others.ana(), "?client=" + roles.client().value())).doesNotContain("Vintage posters");
    }

    private String page(SignedIn who, String query) {
        List<byte[]> read = new ArrayList<>();
        clock.at(
                TUESDAY,
                () -> read.add(web.get()
                        .uri("/schedules/portfolio" + query)
                        .with(People.as(who))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray()));
        return new String(read.get(0), StandardCharsets.UTF_8);
    }
}
