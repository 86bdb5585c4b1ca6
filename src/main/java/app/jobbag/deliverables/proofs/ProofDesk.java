package app.jobbag.deliverables.proofs;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.VersionDetails;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version laid on the desk, for whoever may see its deliverable. */
@Service
@Transactional(readOnly = true)
public class ProofDesk {
    private final DeliverableRegister register;
    private final AccessPolicy policy;
    private final FileRegister files;
    private final MarkReads reads;

    ProofDesk(DeliverableRegister register, AccessPolicy policy, FileRegister files, MarkReads reads) {
        this.register = register;
        this.policy = policy;
        this.files = files;
        this.reads = reads;
    }

    /**
     * A version, its file and its marks.
     *
     * @param marks of it
     * @param before of the version before it
     * @param answers whether the person may say something about marks
     * @param takes whether the person may set new ones
     */
    public record Proof(
            DeliverableDetails deliverable,
            VersionDetails version,
            Original original,
            List<MarkDetails> marks,
            List<MarkDetails> before,
            boolean answers,
            boolean takes,
            long stamp) {
        public Proof {
            marks = List.copyOf(marks);
            before = List.copyOf(before);
        }

        public boolean isNewest() {
            return version.number() == deliverable.versions().size();
        }
    }

    public Proof proof(SignedIn who, DeliverableId id, int number) {
        Later<List<MarkDetails>> marks = reads.of(id);
        Later<Long> stamp = reads.stamp(id, number);
        Later<Map<Integer, FileFace>> faces = reads.faces(id);
        DeliverableDetails deliverable = register.show(who, id);
        VersionDetails version = version(deliverable, number);
        boolean answers = policy.permits(who, Action.DELIVERABLE_WRITE, deliverable);
        boolean newest = number == deliverable.versions().size();
        return new Proof(
                deliverable,
                version,
                original(version, faces),
                on(marks.get(), number),
                on(marks.get(), number - 1),
                answers,
                answers && newest && deliverable.state().takesMarks(),
                stamp.get());
    }

    /** Its file, for its pictures. */
    public Original original(SignedIn who, DeliverableId id, int number) {
        Later<Map<Integer, FileFace>> faces = reads.faces(id);
        return original(version(register.show(who, id), number), faces);
    }

    /** Two versions of a deliverable, the earlier first. */
    public record Pair(DeliverableDetails deliverable, VersionDetails from, VersionDetails to, List<Original> files) {
        public Pair {
            files = List.copyOf(files);
        }

        public Original earlier() {
            return files.get(0);
        }

        public Original later() {
            return files.get(1);
        }
    }

    /** Those asked for; without being asked, the newest and the one before it. */
    public Pair pair(SignedIn who, DeliverableId id, @Nullable Integer from, @Nullable Integer to) {
        Later<Map<Integer, FileFace>> faces = reads.faces(id);
        DeliverableDetails deliverable = register.show(who, id);
        int last = to == null ? deliverable.versions().size() : to;
        int first = from == null ? last - 1 : from;
        VersionDetails earlier = version(deliverable, Math.max(1, Math.min(first, last)));
        VersionDetails later = version(deliverable, Math.max(1, Math.max(first, last)));
        return new Pair(deliverable, earlier, later, List.of(original(earlier, faces), original(later, faces)));
    }

    /** Whether something has happened to the marks since. */
    public boolean hasNews(SignedIn who, DeliverableId id, int number, long since) {
        Later<Long> stamp = reads.stamp(id, number);
        version(register.show(who, id), number);
        return stamp.get() != since;
    }

    private static List<MarkDetails> on(List<MarkDetails> all, int number) {
        return all.stream().filter(mark -> mark.versionNumber() == number).toList();
    }

    private static VersionDetails version(DeliverableDetails deliverable, int number) {
        return deliverable.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Original original(VersionDetails version, Later<Map<Integer, FileFace>> faces) {
        FileFace face = Objects.requireNonNull(faces.get().get(version.number()));
        return new Original(face, files.bytes(face));
    }
}
