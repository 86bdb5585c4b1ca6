package app.jobbag.demo;

import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody acts here as in a request of their own: on their own behalf, in one transaction. */
@DemoPart
class Stage {
    private static final int ATTEMPTS = 4;

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Stage(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** In the person's language and time zone, which papers that are frozen on the way take over. */
    <T> T as(SignedIn who, Supplier<T> work) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(
                new SimpleTimeZoneAwareLocaleContext(who.locale(), TimeZone.getTimeZone(who.zone())));
        try {
            return as(PeopleRegister.viewer(who), work);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    void does(SignedIn who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    void does(Viewer viewer, Runnable work) {
        as(viewer, () -> {
            work.run();
            return true;
        });
    }

    <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, () -> untilNoDeadlock(work));
    }

    /** As a request does, too: two who take the same locks in other orders. */
    private <T> T untilNoDeadlock(Supplier<T> work) {
        boolean within = TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> {
                    waitForNoDisk();
                    return Objects.requireNonNull(work.get());
                }));
            } catch (PessimisticLockingFailureException e) {
                if (within || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Thousands of waits: a load that is cut off is begun anew ({@link DemoMark}), and its last commit waits for all. For
     * a number it waits as long as it takes: nobody sits before a page.
     */
    private void waitForNoDisk() {
        jdbc.sql("select set_config('synchronous_commit', 'off', true), set_config('lock_timeout', '120s', true)")
                .query((row, n) -> row.getString(1))
                .single();
    }
}
