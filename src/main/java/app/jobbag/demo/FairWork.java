package app.jobbag.demo;

import app.jobbag.billing.BillingItemDraft;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.LineLibrary;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.proposals.Attaching;
import app.jobbag.proposals.ConversionDraft;
import app.jobbag.proposals.Converting;
import app.jobbag.proposals.ProposalId;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BriefTemplates;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The fair that was won: its annex, and the work, the billing plan and the request for quotation that it becomes. */
@DemoPart
class FairWork {
    /** The row of its design. */
    private static final int DESIGN = 2;
    /** The row of the stand. */
    private static final int STAND = 3;
    /** The row of the tasting, an option that was chosen. */
    private static final int TASTING = 4;

    private final Stage stage;
    private final ProposalDesk desk;
    private final Becoming becoming;
    private final FileReception reception;

    /** What it becomes. */
    @DemoPart
    record Becoming(Attaching attaching, Converting converting, BriefTemplates briefs, LineLibrary library) {}

    FairWork(Stage stage, ProposalDesk desk, Becoming becoming, FileReception reception) {
        this.stage = stage;
        this.desk = desk;
        this.becoming = becoming;
        this.reception = reception;
    }

    void attached(SignedIn ae, ProposalId id) {
        attach(
                ae,
                id,
                "Plano del puesto.txt",
                "Puesto de 24 m²: barra de cata de 4 m, almacén de 3 m², toma de agua.",
                true);
        attach(
                ae,
                id,
                "Notas de negociación.txt",
                "Si piden descuento, antes quitar el almacén que bajar el precio.",
                false);
    }

    private void attach(SignedIn ae, ProposalId id, String name, String words, boolean shared) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Received received = reception.receive(new Upload(name, () -> new ByteArrayInputStream(bytes)));
        desk.change(ae, id, version -> becoming.attaching().attach(ae, id, version, List.of(received), shared));
    }

    /** Two of its lines are kept for other fairs. */
    void kept(SignedIn ae, ProposalId id) {
        EstimateId estimate =
                new EstimateId(Objects.requireNonNull(desk.show(ae, id).estimate()));
        List.of(DESIGN, STAND)
                .forEach(line -> stage.does(ae, () -> becoming.library().keep(ae, estimate, line)));
    }

    void begun(SignedIn ae, ProposalId id, LocalDate day) {
        int version = desk.show(ae, id).version();
        ConversionDraft.Asking asking = new ConversionDraft.Asking(
                Discipline.PRODUCTION,
                "Puesto de feria y cata, noviembre",
                Calendar.after(day, 8),
                Set.of(STAND, TASTING));
        List<ConversionDraft.Instalment> instalments = List.of(
                part(BillingItemDraft.Kind.DEPOSIT, "Anticipo a la aceptación", "40", Calendar.after(day, 2)),
                part(BillingItemDraft.Kind.PART, "Montaje del puesto", "40", Calendar.after(day, 30)),
                part(BillingItemDraft.Kind.PART, "Cierre de la feria", "20", Calendar.after(day, 45)));
        stage.does(
                ae,
                () -> becoming.converting()
                        .convert(
                                ae,
                                id,
                                version,
                                new ConversionDraft(
                                        List.of(
                                                order(
                                                        Discipline.CREATIVE,
                                                        "poster",
                                                        "Feria de Jaén: idea y diseño del puesto"),
                                                order(Discipline.PRODUCTION, "brochure", "Feria de Jaén: producción")),
                                        Calendar.after(day, 3),
                                        List.of(asking),
                                        instalments)));
    }

    private static ConversionDraft.Instalment part(
            BillingItemDraft.Kind kind, String text, String percent, LocalDate day) {
        return new ConversionDraft.Instalment(kind, text, new BigDecimal(percent), day, null);
    }

    private ConversionDraft.Order order(Discipline discipline, String brief, String title) {
        return new ConversionDraft.Order(
                discipline, becoming.briefs().current(brief).id(), title);
    }
}
