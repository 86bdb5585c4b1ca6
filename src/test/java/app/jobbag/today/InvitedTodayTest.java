package app.jobbag.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.invitations.InvitationScene;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** MEET-1: whoever has invited sees on the first page who will not come, and a day before who has not said so. */
@JobbagTest
class InvitedTodayTest {
    /** A day and a half before the meeting, and half a day. */
    private static final Instant EARLY = Instant.parse("2038-05-31T20:00:00Z");

    private static final Instant LATE = Instant.parse("2038-06-01T20:00:00Z");

    @Autowired
    private InvitationScene scene;

    @Autowired
    private DeskReader desks;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private MockMvcTester web;

    private InvitationScene.Table table;
    private MeetingId meeting;

    @BeforeEach
    void invite() {
        table = scene.table();
        meeting = scene.invited(table, Party.of(table.pau().id()), table.lucia(), table.wang());
    }

    @Test
    void whoDeclinesIsShownToWhoeverHasInvitedAndToNobodyElse() {
        assertThat(rows(table.ana(), "declined", EARLY)).isEmpty();
        declines(table.lucia());
        declines(table.wang());
        assertThat(rows(table.ana(), "declined", EARLY))
                .extracting(DeskRow::url, DeskRow::title, row -> after(row.client()), DeskRow::late)
                .containsExactly(
                        tuple(address(), "Campaña de otoño", "Lucía Ordóñez", true),
                        tuple(address(), "Campaña de otoño", "王丽华", false));
        assertThat(rows(table.pau(), "declined", EARLY)).isEmpty();
    }

    @Test
    void aDayBeforeThoseWhoHaveToComeAndHaveNotAnsweredAreShown() {
        assertThat(rows(table.ana(), "unanswered", EARLY)).isEmpty();
        declines(table.lucia());
        assertThat(rows(table.ana(), "unanswered", LATE))
                .extracting(row -> after(row.client()))
                .containsExactly("Pau Roig");
    }

    @Test
    void whoIsTakenOffTheListIsNotWaitedFor() {
        declines(table.lucia());
        scene.change(table, meeting, InvitationScene.without(table.lucia()));
        assertThat(rows(table.ana(), "declined", EARLY)).isEmpty();
    }

    private void declines(Party guest) {
        assertThat(web.post()
                        .uri("/p/invitations/" + scene.token(meeting, guest))
                        .with(csrf())
                        .param("answer", "DECLINED")
                        .param("reason", "On the road"))
                .hasStatus3xxRedirection();
    }

    private List<DeskRow> rows(SignedIn who, String part, Instant moment) {
        List<DeskRow> found = new ArrayList<>();
        clock.at(
                moment,
                () -> found.addAll(table.house().as(who, () -> desks.of(who)).sections().stream()
                        .filter(section -> section.key().equals(part))
                        .flatMap(section -> section.rows().stream())
                        .toList()));
        return found;
    }

    /** Without the client. */
    private static String after(@Nullable String client) {
        return client == null ? "" : client.substring(client.indexOf('·') + 2);
    }

    private String address() {
        return "/meetings/" + meeting.value();
    }
}
