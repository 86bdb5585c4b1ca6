package app.jobbag.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The weekly report tells which estimates were sent, signed, and wait for the client. */
@JobbagTest
class EstimateFactsTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Autowired
    private DeliverableScene house;

    @Autowired
    private EstimateScene estimates;

    @Autowired
    private EstimateFacts facts;

    @Autowired
    private Clock clock;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void somebody() {
        roles = house.roles();
    }

    @Test
    void oneThatWaitsIsToldWithItsDays() {
        EstimateId id = estimates.written(roles);
        estimates.sent(roles, id);
        assertThat(told(0))
                .extracting(Fact::section, Fact::key)
                .contains(tuple(Section.DONE, "sentToSign"), tuple(Section.WAITING, "waiting"));
        assertThat(told(4)).singleElement().satisfies(fact -> {
            assertThat(fact.source()).isEqualTo("/estimates/" + id.value());
            assertThat(fact.words().days()).isEqualTo(4);
            assertThat(fact.words().money()).isNull();
        });
    }

    @Test
    void oneThatIsSignedWaitsNoMore() {
        estimates.signed(roles, estimates.written(roles));
        assertThat(told(0)).singleElement().satisfies(fact -> {
            assertThat(fact.section()).isEqualTo(Section.DONE);
            assertThat(fact.key()).isEqualTo("signed");
        });
        assertThat(told(4)).isEmpty();
    }

    /** Of the week that ends so many days from now and began a day before. */
    private List<Fact> told(int days) {
        Instant until = clock.instant().plus(Duration.ofDays(days)).plusSeconds(60);
        LocalDate today = LocalDate.ofInstant(until, MADRID);
        ReportFacts.Asked asked =
                new ReportFacts.Asked(roles.client(), MADRID, until.minus(Duration.ofDays(1)), until, today, false);
        return house.as(roles.ana(), () -> facts.of(asked).get());
    }
}
