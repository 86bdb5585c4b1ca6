package app.jobbag.deliverables;

import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestReads;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.staff.AbsenceDetails;
import app.jobbag.staff.Absences;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the versions of a deliverable fared, for pages. */
@Component
@Transactional(readOnly = true)
public class Rounds {
    private final RequestReads requests;
    private final Absences absences;

    Rounds(RequestReads requests, Absences absences) {
        this.requests = requests;
        this.absences = absences;
    }

    /** The requests about the versions of one deliverable. */
    public Later<Map<SignatureRequestId, RequestDetails>> asked(DeliverableId id) {
        return requests.of(DeliverableQueries.requests(id));
    }

    /** The requests about the versions of all that the order delivers; who stands for whom is read with them. */
    public Later<Map<SignatureRequestId, RequestDetails>> asked(OrderId id) {
        absences.later();
        return requests.of(DeliverableQueries.requests(id));
    }

    /** The newest first. */
    public List<VersionRound> of(
            DeliverableDetails deliverable, DeliverableAround around, Map<SignatureRequestId, RequestDetails> asked) {
        Map<FileId, FileFace> kept = around.files().stream()
                .map(DeliverableAround.Kept::face)
                .collect(Collectors.toMap(FileFace::id, Function.identity(), (one, same) -> one));
        return deliverable.versions().stream()
                .sorted(Comparator.comparingInt(VersionDetails::number).reversed())
                .map(version ->
                        new VersionRound(version, found(kept.get(version.file())), found(asked.get(version.request()))))
                .toList();
    }

    /** The step of it that the person may answer now, as the signer or as the deputy of one who is away. */
    public Optional<SignerDetails> turn(SignedIn who, RequestDetails request) {
        return request.turnOf(who.id(), absences.standsFor(who.id()));
    }

    /** Whoever is away of those whose turn it is, if a deputy may sign. */
    public Optional<AbsenceDetails> away(RequestDetails request) {
        return request.current()
                .filter(each -> !each.isContact())
                .map(each -> absences.now().get(new PersonId(each.who())));
    }

    private static <T> T found(@Nullable T looked) {
        if (looked == null) {
            throw new NotFound();
        }
        return looked;
    }
}
