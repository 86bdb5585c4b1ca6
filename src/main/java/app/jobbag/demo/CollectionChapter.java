package app.jobbag.demo;

import app.jobbag.clients.ClientId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.Refused;
import app.jobbag.reminders.ClientReminders;
import app.jobbag.reminders.DisputeDraft;
import app.jobbag.reminders.DisputeId;
import app.jobbag.reminders.Disputes;
import app.jobbag.reminders.HoldDraft;
import app.jobbag.reminders.Holds;
import app.jobbag.reminders.OpenItem;
import app.jobbag.reminders.PaymentPromises;
import app.jobbag.reminders.PromiseDraft;
import app.jobbag.reminders.Reminding;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** A client that pays late: reminded, a promise kept, another broken; a dispute that is talked about; one that is left in peace. */
@DemoPart
class CollectionChapter {
    private static final int[] REMINDED = {62, 47, 33, 20, 11, 4};

    private final Stage stage;
    private final Reminding reminding;
    private final PaymentPromises promises;
    private final Disputes disputes;
    private final Purse purse;

    /** Where the money comes in, and who is left in peace. */
    @DemoPart
    record Purse(Invoicing invoicing, Collecting collecting, Holds holds) {}

    CollectionChapter(Stage stage, Reminding reminding, PaymentPromises promises, Disputes disputes, Purse purse) {
        this.stage = stage;
        this.reminding = reminding;
        this.promises = promises;
        this.disputes = disputes;
        this.purse = purse;
    }

    void tell(Story story) {
        for (int ago : REMINDED) {
            at(story, "VALDELUZ", ago, this::remind);
        }
        at(story, "OTTER", 15, this::remind);
        at(story, "QINGWA", 12, this::remind);
        at(story, "VALDELUZ", 30, (company, day) -> promise(story, company, day, true));
        at(story, "VALDELUZ", 10, (company, day) -> promise(story, company, day, false));
        at(story, "XOCO", 9, (company, day) -> dispute(story, company, day));
        at(story, "QINGWA", 8, (company, day) -> hold(story, company, day));
    }

    private static void at(Story story, String code, int ago, BiConsumer<Company, LocalDate> work) {
        LocalDate day = Calendar.workday(story.calendar().ago(ago));
        Company company = story.cast().company(code);
        story.diary().of(company, () -> story.diary().at(Calendar.at(day, 10, 40), () -> work.accept(company, day)));
    }

    /** Where there is something to remind of. */
    private void remind(Company company, LocalDate day) {
        SignedIn who = company.ae();
        ClientReminders about = stage.as(who, () -> reminding.of(who, company.id()));
        if (about.byHand().isPresent()) {
            try {
                stage.does(who, () -> reminding.send(who, company.id()));
            } catch (Refused alreadyToday) {
                return;
            }
        }
    }

    private void promise(Story story, Company company, LocalDate day, boolean kept) {
        SignedIn who = company.ae();
        List<OpenItem> items = open(who, company.id());
        if (items.isEmpty()) {
            return;
        }
        OpenItem item = items.get(kept ? 0 : items.size() - 1);
        LocalDate by = Calendar.after(day, 4);
        PromiseDraft draft = new PromiseDraft(
                item.invoice(),
                null,
                by,
                company.contacts().get(0).name(),
                kept ? "Pasa la remesa del jueves." : "Espera a que cobre de su distribuidor.",
                null);
        stage.does(who, () -> promises.note(who, company.id(), draft));
        if (kept) {
            story.diary().at(Calendar.at(by, 9, 20), () -> pay(story.cast().finance(), item.invoice(), by));
        }
    }

    private void pay(SignedIn finance, InvoiceId id, LocalDate day) {
        stage.does(finance, () -> {
            InvoiceDetails invoice = purse.invoicing().show(finance, id);
            if (invoice.status().open()) {
                PaymentDraft draft = new PaymentDraft(day, invoice.open().amount(), "TRANSF. SEGÚN LO PROMETIDO");
                purse.collecting().receive(finance, id, invoice.version(), draft);
            }
        });
    }

    private void dispute(Story story, Company company, LocalDate day) {
        SignedIn ae = company.ae();
        List<OpenItem> items = open(ae, company.id());
        if (items.isEmpty()) {
            return;
        }
        OpenItem item = items.get(0);
        DisputeDraft draft = new DisputeDraft(
                item.open().split(4).get(0).amount(),
                "Según el cliente, la segunda ronda de correcciones estaba incluida en el presupuesto.");
        InvoiceDetails invoice = stage.as(ae, () -> purse.invoicing().show(ae, item.invoice()));
        DisputeId id = stage.as(ae, () -> disputes.open(ae, invoice, draft, null));
        SignedIn finance = story.cast().finance();
        story.diary()
                .at(
                        Calendar.at(Calendar.after(day, 1), 12, 5),
                        () -> stage.does(
                                finance,
                                () -> disputes.say(
                                        finance, id, "Hemos pedido el presupuesto firmado y las horas de esa ronda.")));
        story.diary()
                .at(
                        Calendar.at(Calendar.after(day, 2), 9, 50),
                        () -> stage.does(
                                ae,
                                () -> disputes.say(
                                        ae,
                                        id,
                                        "El presupuesto incluye dos rondas; la tercera se pidió por teléfono el día 12.")));
    }

    private void hold(Story story, Company company, LocalDate day) {
        SignedIn finance = story.cast().finance();
        if (!open(finance, company.id()).isEmpty()) {
            HoldDraft draft = new HoldDraft(
                    null,
                    story.calendar().today().plusDays(9),
                    "Cambian de banco; avisan cuando la cuenta nueva esté abierta.");
            stage.does(finance, () -> purse.holds().hold(finance, company.id(), draft));
        }
    }

    /** Neither promised nor disputed, the longest due first. */
    private List<OpenItem> open(SignedIn who, ClientId client) {
        ClientReminders about = stage.as(who, () -> reminding.of(who, client));
        return about.items().stream()
                .filter(each -> !each.isPaused(about.today()))
                .toList();
    }
}
