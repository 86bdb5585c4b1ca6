package app.jobbag.notices;

import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work of a job for one person after the other, on each one's own behalf: what fails for one is no matter to the others. */
public final class EachReader {
    private static final Logger log = LoggerFactory.getLogger(EachReader.class);

    private EachReader() {}

    /** @throws IllegalStateException when it failed for any of them, after all have had their turn */
    public static void of(List<SignedIn> readers, Consumer<SignedIn> work) {
        long failed = readers.stream().filter(who -> !done(who, work)).count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " of " + readers.size() + " mails were not written, see the log");
        }
    }

    private static boolean done(SignedIn who, Consumer<SignedIn> work) {
        try {
            Viewers.as(PeopleRegister.viewer(who), () -> work.accept(who));
            return true;
        } catch (RuntimeException e) {
            log.error("no mail was written to {}", who.id().value(), e);
            return false;
        }
    }
}
