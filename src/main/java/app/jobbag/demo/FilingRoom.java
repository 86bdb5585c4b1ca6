package app.jobbag.demo;

import app.jobbag.dossier.DocumentKind;
import app.jobbag.dossier.Folder;
import app.jobbag.dossier.Obligations;
import app.jobbag.dossier.OrderFileId;
import app.jobbag.dossier.OriginalDraft;
import app.jobbag.dossier.OriginalId;
import app.jobbag.dossier.Originals;
import app.jobbag.dossier.Shelving;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** Files and paper of some orders: references, a plan with its second version, a signed order in the archive, one that is lent. */
@DemoPart
class FilingRoom {
    private static final int FILED = 5;
    private static final int LENT = 7;
    private static final int EVERY = 6;

    private static final List<String> BOUND = List.of("film", "photo-shoot");

    private final Stage stage;
    private final Folder folder;
    private final Originals originals;
    private final Obligations obligations;
    private final FileReception reception;

    FilingRoom(Stage stage, Folder folder, Originals originals, Obligations obligations, FileReception reception) {
        this.stage = stage;
        this.folder = folder;
        this.originals = originals;
        this.obligations = obligations;
        this.reception = reception;
    }

    /** What a film and a photo shoot must have: others close without. */
    void open(Story story) {
        SignedIn admin = story.cast().admin();
        for (String type : BOUND) {
            stage.does(admin, () -> obligations.set(admin, type, EnumSet.of(DocumentKind.RIGHTS)));
        }
    }

    void expect(Commission job, OrderId id) {
        if (BOUND.contains(job.job().template()) || job.turn() % EVERY == 1) {
            job.at(FILED, 16, 20, () -> file(job, id));
        }
    }

    private void file(Commission job, OrderId id) {
        SignedIn ae = job.company().ae();
        Received rights = text(
                "derechos-" + job.turn() + ".txt",
                "Cesión de derechos de imagen: " + job.job().title());
        stage.does(ae, () -> folder.keep(ae, id, DocumentKind.RIGHTS, "", List.of(rights)));
        Received plan = text("plan-" + job.turn() + ".txt", "Plan de trabajo, primera versión");
        OrderFileId file = stage.as(ae, () -> folder.keep(ae, id, DocumentKind.OTHER, "", List.of(plan)))
                .get(0);
        Received newer = text("plan-" + job.turn() + ".txt", "Plan de trabajo, con las fechas del cliente");
        stage.does(ae, () -> folder.replace(ae, id, file, "Con las fechas del cliente", newer));
        Shelving place = new Shelving("Archivo", "B" + (1 + job.turn() % 4), String.valueOf(1 + job.turn()));
        OriginalDraft draft = new OriginalDraft("Orden firmada: " + job.job().title(), DocumentKind.ORDER, place);
        OriginalId paper = stage.as(ae, () -> originals.register(ae, id, draft));
        if (job.turn() % (2 * EVERY) == 1) {
            job.at(LENT, 10, 5, () -> lend(job, paper));
        }
    }

    private void lend(Commission job, OriginalId paper) {
        SignedIn ae = job.company().ae();
        LocalDate due = job.day(LENT + 4);
        stage.does(ae, () -> originals.lend(ae, paper, 0, new Originals.To(null, "Imprenta Arga", due)));
    }

    private Received text(String name, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return reception.receive(new Upload(name, () -> new ByteArrayInputStream(bytes)));
    }
}
