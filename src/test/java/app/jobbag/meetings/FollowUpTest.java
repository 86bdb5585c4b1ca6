package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.platform.trail.Trail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** MEET-5: the talk among ourselves after a meeting with the client. */
@JobbagTest
class FollowUpTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    FollowUps followUps;

    @Autowired
    ClientRegister clients;

    @Autowired
    Holidays calendar;

    @Autowired
    Trail trail;

    private LiveMeeting table;

    @BeforeEach
    void ourTable() {
        table = new LiveMeeting(jdbc, transactions, planning);
    }

    @Test
    void isAskedForByTheEndOfTheNextWorkingDay() {
        MeetingId held = hold(table.planned());

        ClientDetails client = table.as(table.ana(), () -> clients.details(table.client()));
        WorkingTime time = client.time(calendar);
        LocalDate today = Instant.now().atZone(client.zone()).toLocalDate();
        assertThat(read(held).due()).isEqualTo(time.closes(time.workdaysAfter(today, 1)));
        assertThat(read(held).isLate(Instant.now())).isFalse();
        assertThat(read(held).isLate(read(held).due().plusSeconds(1))).isTrue();
    }

    @Test
    void isNotAskedForAfterATalkAmongOurselves() {
        MeetingId talk = hold(table.planned(MeetingKind.INTERNAL, List.of(), null));

        assertThat(table.as(table.ana(), () -> followUps.of(talk).get())).isEmpty();
    }

    @Test
    void isWaivedWithAReasonAndAskedForAgain() {
        MeetingId held = hold(table.planned());

        assertThatThrownBy(() -> waive(held, " ")).isInstanceOf(Refused.class);
        waive(held, "Everybody was there.");
        assertThat(read(held).isWaived()).isTrue();
        assertThat(read(held).reason()).isEqualTo("Everybody was there.");
        assertThatThrownBy(() -> waive(held, "Twice")).isInstanceOf(Refused.class);
        table.as(table.ana(), () -> {
            followUps.askAgain(table.ana(), held, read(held).version());
            return true;
        });
        assertThat(read(held).isWaived()).isFalse();
        assertThat(table.as(
                        table.ana(),
                        () -> trail.later("meeting", held.value()).get().stream()
                                .map(each -> each.verb())
                                .toList()))
                .contains("followUpWaived", "followUpAsked");
    }

    private MeetingId hold(MeetingId meeting) {
        return table.as(table.ana(), () -> {
            planning.hold(
                    table.ana(), meeting, planning.show(table.ana(), meeting).version());
            return meeting;
        });
    }

    private void waive(MeetingId meeting, String reason) {
        table.as(table.ana(), () -> {
            followUps.waive(table.ana(), meeting, read(meeting).version(), reason);
            return true;
        });
    }

    private FollowUpDetails read(MeetingId meeting) {
        return table.as(table.ana(), () -> followUps.of(meeting).get()).orElseThrow();
    }
}
