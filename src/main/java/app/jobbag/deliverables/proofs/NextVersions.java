package app.jobbag.deliverables.proofs;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.Routing;
import app.jobbag.files.Received;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new version says which of the marks on the last one are mended in it. */
@Service
@Transactional
public class NextVersions {
    private final DeliverableRegister register;
    private final Routing routing;
    private final MarkReads reads;
    private final MarkRows rows;

    NextVersions(DeliverableRegister register, Routing routing, MarkReads reads, MarkRows rows) {
        this.register = register;
        this.routing = routing;
        this.reads = reads;
        this.rows = rows;
    }

    /**
     * @param version of the deliverable, as it was seen
     * @param done the marks that are mended; what is not among the open ones of the last version is left alone
     */
    public record Next(int version, Received file, String note, List<UUID> done) {}

    public void upload(SignedIn who, DeliverableId id, Next next) {
        DeliverableDetails before = register.show(who, id);
        Later<List<MarkDetails>> marks = reads.of(id);
        routing.upload(who, id, next.version(), next.file(), next.note());
        rows.hold(id);
        int last = before.versions().size();
        marks.get().stream()
                .filter(mark -> mark.versionNumber() == last && mark.isOpen())
                .filter(mark -> next.done().contains(mark.id()))
                .forEach(mark -> rows.answer(who, mark, MarkAnswer.Kind.SETTLED, ""));
    }
}
