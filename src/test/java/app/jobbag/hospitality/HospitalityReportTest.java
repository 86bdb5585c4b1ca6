package app.jobbag.hospitality;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Finance's report: the list, its file and the summary come to the same. */
@JobbagTest
class HospitalityReportTest {
    @Autowired
    private DinnerScene scene;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theListItsFileAndTheSummaryComeToTheSame() {
        DinnerScene.People people = scene.people(null);
        scene.submitted(people, "100.01");
        scene.submitted(people, "33.33");
        String filter = "?period=2026-02&client=" + people.client().value();

        assertThat(page(people.ana(), "/hospitality" + filter)).contains("133.34");
        assertThat(page(people.ana(), "/hospitality/summary?period=2026-02")).contains("133.34");
        BigDecimal file = Stream.of(
                        page(people.ana(), "/hospitality.csv" + filter).split("\r?\n"))
                .skip(1)
                .map(line -> new BigDecimal(line.split(",")[4]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(file).isEqualByComparingTo("133.34");
    }

    @Test
    void aPeriodThatIsNoneHoldsNothing() {
        DinnerScene.People people = scene.people(null);
        scene.submitted(people, "100");

        assertThat(page(people.ana(), "/hospitality?period=2026-13")).doesNotContain("100.00");
        assertThat(page(people.ana(), "/hospitality?period=2025")).doesNotContain("100.00");
        assertThat(page(people.ana(), "/hospitality?period=2026")).contains("100.00");
    }

    @Test
    void goesWithItsMeetingToAnotherDay() {
        DinnerScene.People people = scene.people(null);
        HospitalityId id = scene.planned(people, "100", "");
        MeetingId meeting = scene.show(people, id).meeting();

        people.house().as(people.ana(), () -> {
            MeetingDraft plan = planning.show(people.ana(), meeting).plan();
            MeetingDraft.When later = new MeetingDraft.When(
                    plan.when().start().plusDays(2), plan.when().zone(), 90);
            planning.change(
                    people.ana(), meeting, planning.show(people.ana(), meeting).version(), plan.at(later));
        });

        assertThat(scene.show(people, id).hostedOn()).isEqualTo(DinnerScene.DAY.plusDays(2));
    }

    private String page(SignedIn reader, String address) {
        byte[] said = mvc.get()
                .uri(address)
                .with(People.as(reader))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new String(said, StandardCharsets.UTF_8);
    }
}
