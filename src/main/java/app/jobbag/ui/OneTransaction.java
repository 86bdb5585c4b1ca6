package app.jobbag.ui;

import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a changing request once, in one transaction with the note that it was done and where it led. */
@Component
class OneTransaction {
    private static final String UNIQUE_VIOLATION = "23505";

    private final PostedOnce posted;
    private final TransactionTemplate transaction;
    private final EntityManager entities;
    private final Drafts drafts;

    OneTransaction(PostedOnce posted, PlatformTransactionManager transactions, EntityManager entities, Drafts drafts) {
        this.posted = posted;
        this.transaction = new TransactionTemplate(transactions);
        this.entities = entities;
        this.drafts = drafts;
    }

    /**
     * Answers the address to go to next, the earlier one when the same request has taken effect before.
     *
     * @throws Stale when somebody else changed it meanwhile
     */
    <T> String run(HttpServletRequest request, Supplier<T> work, Function<T, String> location) {
        PostedOnce.Fingerprint fingerprint = Fingerprints.of(request);
        Optional<String> earlier = posted.answer(fingerprint);
        return earlier.orElseGet(() -> runOrFollow(fingerprint, draft(request), work, location));
    }

    private <T> String runOrFollow(
            PostedOnce.Fingerprint fingerprint,
            Optional<String> draft,
            Supplier<T> work,
            Function<T, String> location) {
        try {
            String led = transaction.execute(status -> {
                posted.claim(fingerprint);
                String next = location.apply(work.get());
                entities.flush();
                draft.ifPresent(drafts::drop);
                posted.complete(fingerprint, next);
                return next;
            });
            return String.valueOf(led);
        } catch (PostedOnce.TwinTookEffect e) {
            return posted.answer(fingerprint).orElseThrow(() -> e);
        } catch (OptimisticLockingFailureException e) {
            throw new Stale();
        } catch (RuntimeException e) {
            throw isTaken(e) ? new Refused("ui.sameTime") : e;
        }
    }

    /** Two people at once made what there may be one of: the rule of the service let both by, the unique key one. */
    private static boolean isTaken(Throwable failure) {
        boolean unique = failure instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
        return unique || (failure.getCause() != null && isTaken(failure.getCause()));
    }

    /** The draft of the form, which its script names as it is sent: what is saved needs no draft any more. */
    private static Optional<String> draft(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("_draft")).filter(name -> !name.isBlank());
    }
}
