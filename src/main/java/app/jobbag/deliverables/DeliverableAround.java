package app.jobbag.deliverables;

import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.signoffs.LinkCourse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a deliverable on its pages.
 *
 * @param client its name
 * @param signers the names of those who sign its steps
 * @param files those of its versions
 * @param suggested whom the contact names instead of itself, until that is decided
 * @param mistyped how often a wrong code was typed for the newest version
 * @param linkTo the address of the contact who is asked now
 * @param mails what was mailed about the newest version, the newest first
 */
public record DeliverableAround(
        String client,
        Map<UUID, String> signers,
        List<Kept> files,
        @Nullable Suggested suggested,
        int mistyped,
        @Nullable String linkTo,
        List<LinkCourse.Sent> mails) {
    public DeliverableAround {
        signers = Map.copyOf(signers);
        files = List.copyOf(files);
        mails = List.copyOf(mails);
    }

    /** So many wrong codes that somebody else may have tried. */
    public boolean isSuspicious() {
        return mistyped >= LinkCourse.SUSPICIOUS;
    }

    FileFace file(VersionDetails version) {
        return files.stream()
                .map(Kept::face)
                .filter(each -> each.id().equals(version.file()))
                .findFirst()
                .orElseThrow();
    }

    /** A file of a version. */
    public record Kept(UUID id, String name, String mediaType, String sha256) {
        FileFace face() {
            return new FileFace(new FileId(id), name, mediaType, sha256);
        }
    }

    /** "Not me": what a contact says, at which step. */
    public record Suggested(String by, int position, String name, String email, String words, Instant at) {}
}
