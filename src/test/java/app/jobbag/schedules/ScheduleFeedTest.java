package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.meetings.feeds.CalendarFeeds;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.SignedIn;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** SCH-4: who takes part has the lines of signed schedules in the calendar. */
@JobbagTest
class ScheduleFeedTest {
    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");

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
    void aSignedScheduleStandsInTheClientsCalendarDayByDay() {
        ScheduleId id = scene.planned(roles);
        String feed = address(roles.ana(), roles.client());
        assertThat(events(feed)).isEmpty();
        scene.signed(roles, id);
        List<VEvent> events = events(feed);
        assertThat(events)
                .extracting(each -> each.getSummary().getValue().replaceAll(" \\(.*", ""))
                .containsExactly("Layouts", "Layouts approved", "Printing");
        assertThat(events.get(0).getDateStart().getValue().hasTime()).isFalse();
        assertThat(events.get(0).getUid().getValue()).isEqualTo(id.value() + "-1@jobbag");
        assertThat(events.get(0).getDateEnd().getValue().getRawComponents().getDate())
                .isEqualTo(16);
    }

    @Test
    void thePersonsOwnCalendarHasTheOwnLines() {
        ScheduleId id = scene.planned(roles);
        TaskDraft own = TaskDraft.of("Layouts", 5, Side.AGENCY);
        scene.change(roles, id, version -> {
            scene.bean(Scheduling.class)
                    .write(
                            roles.ana(),
                            id,
                            version,
                            1,
                            new TaskDraft(
                                    own.name(),
                                    own.work(),
                                    false,
                                    own.constraintType(),
                                    null,
                                    own.side(),
                                    roles.nuria().id().value(),
                                    null,
                                    List.of()));
            return true;
        });
        scene.signed(roles, id);
        assertThat(events(address(roles.nuria(), null))).hasSize(1);
        assertThat(events(address(roles.luis(), null))).isEmpty();
    }

    private String address(SignedIn who, @Nullable ClientId client) {
        return house.as(who, () -> scene.bean(CalendarFeeds.class).make(who, client));
    }

    private List<VEvent> events(String token) {
        List<byte[]> read = new ArrayList<>();
        clock.at(
                NOW,
                () -> read.add(web.perform(get("/calendars/" + token + ".ics"))
                        .getResponse()
                        .getContentAsByteArray()));
        return Biweekly.parse(new String(read.get(0), StandardCharsets.UTF_8))
                .first()
                .getEvents();
    }
}
