package app.jobbag.deliverables;

import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.kernel.NotFound;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.Signing;
import app.jobbag.staff.AbsenceDetails;
import app.jobbag.staff.Absences;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Signing signing;
    private final Absences absences;

    Rounds(Signing signing, Absences absences) {
        this.signing = signing;
        this.absences = absences;
    }

    /** The newest first. */
    public List<VersionRound> of(DeliverableDetails deliverable, DeliverableAround around) {
        List<VersionDetails> versions = deliverable.versions();
        Map<FileId, FileFace> kept = around.files().stream()
                .map(DeliverableAround.Kept::face)
                .collect(Collectors.toMap(FileFace::id, Function.identity(), (one, same) -> one));
        Map<SignatureRequestId, RequestDetails> asked = requests(versions);
        return versions.stream()
                .sorted(Comparator.comparingInt(VersionDetails::number).reversed())
                .map(version ->
                        new VersionRound(version, found(kept.get(version.file())), found(asked.get(version.request()))))
                .toList();
    }

    /** How the signers of each one's newest version stand; nothing for one without a version. */
    public Map<DeliverableId, RequestDetails> newest(List<DeliverableDetails> deliverables) {
        Map<SignatureRequestId, RequestDetails> asked = requests(
                deliverables.stream().flatMap(each -> each.newest().stream()).toList());
        Map<DeliverableId, RequestDetails> newest = new HashMap<>();
        deliverables.forEach(each ->
                each.newest().ifPresent(version -> newest.put(each.id(), found(asked.get(version.request())))));
        return newest;
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

    private Map<SignatureRequestId, RequestDetails> requests(List<VersionDetails> versions) {
        return versions.isEmpty()
                ? Map.of()
                : signing.details(versions.stream().map(VersionDetails::request).toList()).stream()
                        .collect(Collectors.toMap(RequestDetails::id, Function.identity()));
    }

    private static <T> T found(@Nullable T looked) {
        if (looked == null) {
            throw new NotFound();
        }
        return looked;
    }
}
