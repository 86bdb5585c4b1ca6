package app.jobbag.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.clients.SomeClients;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A dispute: what both sides say, how it ends, and that no word of the agency's names another client. */
@JobbagTest
class DisputeGuardTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    SomeClients clients;

    @Autowired
    Disputes disputes;

    ReminderScene scene;
    SignedIn finance;

    @BeforeEach
    void aDebtor() {
        scene = new ReminderScene(beans);
        finance = scene.money.finance;
    }

    @Test
    void aWordThatNamesAnotherClientIsNotSaid() {
        String other = "Dwumf" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        clients.begin(scene.money.orders.onTeamOf(scene.money.aClient(), Role.AE), other + " Ltd");
        DisputeId id = dispute();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.money.as(finance, () -> disputes.say(finance, id, "As with " + other)))
                .withMessage("clients.guard.stopped");
        scene.money.as(finance, () -> disputes.say(finance, id, "We look into it"));
        assertThat(show(id).words()).extracting(DisputeDetails.Word::text).containsExactly("We look into it");
    }

    @Test
    void endsByACreditNoteThatIsThere() {
        DisputeId id = dispute();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> end(id, true, ""))
                .withMessage("reminders.refused.noCredit");
        new CreditFixture(beans, scene.money).amount(scene.invoice, 0, "100");
        end(id, true, "");

        assertThat(show(id).state()).isEqualTo(DisputeState.CREDITED);
        assertThat(show(id).creditNumber()).isNotBlank();
        assertThat(scene.marks().hasDispute()).isFalse();
    }

    @Test
    void isWithdrawnWithAReasonOnly() {
        DisputeId id = dispute();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> end(id, false, " "))
                .withMessage("reminders.refused.whyWithdrawn");
        end(id, false, "They found the delivery note");
        assertThat(show(id).state()).isEqualTo(DisputeState.WITHDRAWN);
    }

    private void end(DisputeId id, boolean credited, String why) {
        int seen = show(id).version();
        scene.money.as(finance, () -> disputes.end(finance, id, credited, new Disputes.DisputeEnd(why, seen)));
    }

    private DisputeDetails show(DisputeId id) {
        return scene.money.as(finance, () -> disputes.show(finance, id));
    }

    private DisputeId dispute() {
        InvoiceDetails invoice = scene.money.details(scene.invoice);
        return scene.money.as(
                finance, () -> disputes.open(finance, invoice, new DisputeDraft(null, "Not as ordered"), null));
    }
}
