package app.jobbag.files;

import app.jobbag.kernel.Guarded;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who of the agency may open a file or a paper: whoever has leave for its action, there or on what it hangs on. */
@Component
class Readers {
    private final AccessPolicy policy;
    private final ObjectProvider<FileOwners> owners;

    Readers(AccessPolicy policy, ObjectProvider<FileOwners> owners) {
        this.policy = policy;
        this.owners = owners;
    }

    boolean mayOpen(SignedIn who, PaperDetails paper) {
        return policy.permits(who, paper.reader(), paper)
                || throughOwner(who, paper.reader(), each -> each.ofPaper(paper.subject()));
    }

    /** The same for a caller that knows what the paper hangs on. */
    boolean mayOpen(SignedIn who, PaperDetails paper, Guarded owner) {
        return policy.permits(who, paper.reader(), paper) || policy.permits(who, paper.reader(), owner);
    }

    boolean mayOpen(SignedIn who, FileDetails file) {
        return policy.permits(who, file.reader(), file)
                || throughOwner(who, file.reader(), each -> each.ofFile(file.id()));
    }

    private boolean throughOwner(
            SignedIn who, Action action, Function<FileOwners, Optional<? extends Guarded>> lookup) {
        return owners.orderedStream()
                .flatMap(each -> lookup.apply(each).stream())
                .anyMatch(owner -> policy.permits(who, action, owner));
    }
}
