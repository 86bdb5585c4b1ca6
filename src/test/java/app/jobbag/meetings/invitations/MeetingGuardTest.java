package app.jobbag.meetings.invitations;

import static app.jobbag.meetings.invitations.InvitationScene.at;
import static app.jobbag.meetings.invitations.InvitationScene.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** CONF-3 at the gate of invitations. */
@JobbagTest
class MeetingGuardTest {
    @Autowired
    private InvitationScene scene;

    @Autowired
    private MockMvcTester web;

    private InvitationScene.Table table;
    private SignedIn boss;
    private String brand;

    @BeforeEach
    void twoClients() {
        table = scene.table();
        boss = table.house().aPerson("Abigail Mena", Role.MANAGER);
        brand = InvitationScene.aName();
        scene.rename(table, table.house().aClient(), brand);
    }

    @Test
    void anInvitationThatNamesAnotherClientStaysUntilAManagerLetsItPass() {
        MeetingId meeting = scene.planned(table, called("Como " + brand).apply(scene.draft(table, table.lucia())));
        assertThatThrownBy(() -> scene.send(table, meeting))
                .isInstanceOf(Refused.class)
                .hasMessage("clients.guard.stopped");
        String page = "/meetings/" + meeting.value();
        assertThat(web.perform(get(page).with(People.as(table.ana()))))
                .bodyText()
                .contains("<mark>" + brand, "Abigail Mena")
                .doesNotContain(page + "/invitations\"", "/guard-pass");
        assertThat(web.perform(post(page + "/guard-pass")
                        .with(csrf())
                        .with(People.as(boss))
                        .param("reason", " ")))
                .hasStatus(422);
        assertThat(web.perform(post(page + "/guard-pass")
                        .with(csrf())
                        .with(People.as(boss))
                        .param("reason", "Es público")))
                .hasStatus3xxRedirection();
        scene.send(table, meeting);
        assertThat(scene.mails(meeting)).hasSize(1);
    }

    @Test
    void aChangeThatNamesAnotherClientIsSavedAndToldToNobodyNotEvenByTheLink() {
        MeetingId meeting = scene.invited(table, table.lucia());
        scene.change(table, meeting, called("Como " + brand));

        assertThat(scene.mails(meeting)).hasSize(1);
        assertThat(web.perform(get("/p/invitations/" + scene.token(meeting, table.lucia()))))
                .bodyText()
                .contains("Campaña de otoño")
                .doesNotContain(brand);
        assertThat(web.perform(get("/meetings/" + meeting.value()).with(People.as(table.ana()))))
                .bodyText()
                .contains("Not everybody knows", "<mark>" + brand);

        scene.change(table, meeting, called("Como nadie"));
        assertThat(scene.mails(meeting)).hasSize(2);
    }

    @Test
    void whatIsCalledOffIsCalledWhatItWasTold() {
        MeetingId meeting = scene.invited(table, table.lucia());
        scene.change(table, meeting, called("Como " + brand));
        scene.change(table, meeting, at("2038-06-05T10:00"));
        scene.cancel(table, meeting);

        assertThat(scene.mails(meeting)).hasSize(2);
        assertThat(scene.mails(meeting, table.lucia()).get(0))
                .satisfies(mail -> assertThat(mail.title() + mail.body() + mail.calendar())
                        .contains("Campaña de otoño", "SEQUENCE:1")
                        .doesNotContain(brand));
    }

    @Test
    void amongOurselvesAnybodyMayBeNamed() {
        MeetingId meeting = scene.planned(
                table,
                InvitationScene.internal(called("Como " + brand)
                        .apply(scene.draft(table, Party.of(table.pau().id())))));
        scene.send(table, meeting);
        assertThat(scene.mails(meeting)).hasSize(1);
    }
}
