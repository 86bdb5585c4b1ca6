package app.jobbag.files;

import app.jobbag.kernel.Guarded;
import java.util.Optional;

/**
 * Finds what a file or a paper hangs on, in the module that knows it: whoever may see that, may open it too. So the person
 * who is assigned to an order opens the order's paper, and each signer of a deliverable the file somebody else uploaded.
 * Called inside the transaction that opens or lists them.
 */
public interface FileOwners {
    /** Empty when such papers are not this module's. */
    default Optional<? extends Guarded> ofPaper(PaperSubject subject) {
        return Optional.empty();
    }

    /** Empty when the file is not this module's. */
    default Optional<? extends Guarded> ofFile(FileId file) {
        return Optional.empty();
    }
}
