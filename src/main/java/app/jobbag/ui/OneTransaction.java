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
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String NUMBER_TOO_LARGE = "22003";
    private static final int ATTEMPTS = 4;

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
            return untilNoDeadlock(() -> {
                posted.claim(fingerprint);
                String next = location.apply(work.get());
                entities.flush();
                draft.ifPresent(drafts::drop);
                posted.complete(fingerprint, next);
                return next;
            });
        } catch (PostedOnce.TwinTookEffect e) {
            return posted.answer(fingerprint).orElseThrow(() -> e);
        } catch (OptimisticLockingFailureException e) {
            throw new Stale();
        } catch (RuntimeException e) {
            throw said(e);
        }
    }

    /**
     * Two who take the same locks in other orders, as one who signs and then numbers and one who numbers and then signs:
     * the database takes back all that one of them did, and it is done anew.
     */
    private String untilNoDeadlock(Supplier<String> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                String led = transaction.execute(status -> work.get());
                return String.valueOf(led);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !is(DEADLOCK, e)) {
                    throw e;
                }
            }
        }
    }

    private static RuntimeException said(RuntimeException failure) {
        if (is(DEADLOCK, failure) || is(LOCK_NOT_AVAILABLE, failure)) {
            return new Refused("ui.busy");
        }
        // fields that fit one by one, and a product or a sum of them that does not
        if (is(NUMBER_TOO_LARGE, failure)) {
            return new Refused("ui.tooLarge");
        }
        // two people at once made what there may be one of: the rule of the service let both by, the unique key one
        return is(UNIQUE_VIOLATION, failure) ? new Refused("ui.sameTime") : failure;
    }

    private static boolean is(String state, Throwable failure) {
        boolean here = failure instanceof SQLException sql && state.equals(sql.getSQLState());
        return here || (failure.getCause() != null && is(state, failure.getCause()));
    }

    /** The draft of the form, which its script names as it is sent: what is saved needs no draft any more. */
    private static Optional<String> draft(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("_draft")).filter(name -> !name.isBlank());
    }
}
