package app.jobbag.demo;

import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.hospitality.CostDraft;
import app.jobbag.hospitality.CostKind;
import app.jobbag.hospitality.HospitalityDeciding;
import app.jobbag.hospitality.HospitalityDraft;
import app.jobbag.hospitality.HospitalityId;
import app.jobbag.hospitality.Hosting;
import app.jobbag.hospitality.Receipts;
import app.jobbag.kernel.Money;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.staff.SignedIn;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Dinners are planned as meetings, held and minuted; then what they cost goes its way. */
@DemoPart
class DiningRoom {
    private static final int HOUR = 14;
    private static final String CURRENCY = "EUR";

    private final Stage stage;
    private final Scripts scripts;
    private final MeetingRoom meetings;
    private final Table table;
    private final FileReception reception;

    /** Who writes it and who decides. */
    @DemoPart
    record Table(Hosting hosting, HospitalityDeciding deciding, Receipts receipts) {}

    DiningRoom(Stage stage, Scripts scripts, MeetingRoom meetings, Table table, FileReception reception) {
        this.stage = stage;
        this.scripts = scripts;
        this.meetings = meetings;
        this.table = table;
        this.reception = reception;
    }

    void plan(Story story, Dinner dinner) {
        Appointment meeting = appointment(story, dinner);
        story.diary().at(Calendar.at(Calendar.before(dinner.day(), 7), 9, 25), () -> {
            HospitalityId id = budget(dinner, meetings.plan(meeting, false));
            if (dinner.end() != Dinner.End.TO_APPROVE && dinner.end() != Dinner.End.UNSPENT) {
                goOn(meeting, dinner, id);
            }
        });
    }

    private void goOn(Appointment meeting, Dinner dinner, HospitalityId id) {
        Story story = meeting.story();
        if (dinner.isAbove()) {
            LocalDate soon = Calendar.before(dinner.day(), 6);
            story.diary().at(Calendar.at(soon, 9, 10), () -> approve(story, id));
        }
        LocalDate next = Calendar.after(dinner.day(), 1);
        story.diary().at(Calendar.at(next, 11, 35), () -> claim(meeting, dinner, id));
        story.diary().at(Calendar.at(Calendar.after(next, 3), 12, 5), () -> settle(story, dinner, id));
    }

    private void approve(Story story, HospitalityId id) {
        SignedIn carmen = story.cast().manager();
        stage.does(
                carmen, () -> table.deciding().approve(carmen, id, version(carmen, id), "De acuerdo, una vez al año."));
    }

    private Appointment appointment(Story story, Dinner dinner) {
        Words words = scripts.words(dinner.company().script().language());
        MeetingScript said = new MeetingScript(
                dinner.subject(),
                "Cuidar la relación y hablar del año sin prisas.",
                "Se habló del año y de lo que viene, sin decidir nada de trabajo.",
                List.of("Seguir viéndose una vez al trimestre."),
                "Buen ambiente; nada pendiente de la mesa.",
                List.of(new MeetingScript.Action("Enviar las notas de la comida", "", MeetingScript.Owner.AE, 5)));
        return new Appointment(story, dinner.company(), words, MeetingKind.HOSPITALITY, said, null, dinner.day(), HOUR);
    }

    private HospitalityId budget(Dinner dinner, MeetingId meeting) {
        SignedIn ae = dinner.company().ae();
        HospitalityDraft draft = new HospitalityDraft(
                Money.of(dinner.bill().budget(), CURRENCY),
                List.of(),
                dinner.bill().over());
        return stage.as(ae, () -> table.hosting().plan(ae, meeting, draft));
    }

    private void claim(Appointment meeting, Dinner dinner, HospitalityId id) {
        SignedIn ae = dinner.company().ae();
        Money cost = Money.of(dinner.bill().cost(), CURRENCY);
        Money tax = cost.minus(cost.times(new BigDecimal("0.9090909")));
        CostDraft draft = new CostDraft(
                List.of(new CostDraft.Line(dinner.day(), CostKind.MEAL, cost, tax, ae.id(), "")),
                meeting.draft().participants().stream()
                        .map(MeetingDraft.Invited::party)
                        .toList(),
                List.of(),
                dinner.bill().over());
        stage.does(ae, () -> table.hosting().spend(ae, id, version(ae, id), draft));
        Received receipt = receipt(dinner);
        stage.as(ae, () -> table.receipts().attach(ae, id, receipt));
        stage.does(ae, () -> table.hosting().submit(ae, id, version(ae, id)));
    }

    private Received receipt(Dinner dinner) {
        byte[] text = ("Restaurante El Almendro\n" + dinner.day() + "\nTotal "
                        + dinner.bill().cost() + " EUR\n")
                .getBytes(StandardCharsets.UTF_8);
        return reception.receive(new Upload("recibo-" + dinner.day() + ".txt", () -> new ByteArrayInputStream(text)));
    }

    private void settle(Story story, Dinner dinner, HospitalityId id) {
        SignedIn finance = story.cast().finance();
        if (dinner.end() == Dinner.End.ACCEPTED) {
            stage.does(finance, () -> table.deciding().accept(finance, id, version(finance, id)));
        } else if (dinner.end() == Dinner.End.RETURNED) {
            stage.does(
                    finance,
                    () -> table.deciding()
                            .return_(finance, id, version(finance, id), "Falta la factura completa con el NIF."));
        }
    }

    private int version(SignedIn who, HospitalityId id) {
        return table.hosting().show(who, id).version();
    }
}
