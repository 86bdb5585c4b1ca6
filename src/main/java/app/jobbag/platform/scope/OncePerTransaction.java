package app.jobbag.platform.scope;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that several parts of a page ask for, read once a transaction. It lives no longer than that, so no node ever
 * shows what another one has changed since.
 */
public final class OncePerTransaction<T> {
    public T get(Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        Known known = known();
        T value = known.value;
        if (value == null) {
            value = read.get();
            known.value = value;
        }
        return value;
    }

    /** After a change in the same transaction. */
    public void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().value = null;
        }
    }

    @SuppressWarnings("unchecked")
    private Known known() {
        Known known = (Known) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Known();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        return known;
    }

    /** Bound to the running transaction: put aside with it, gone with it. */
    private final class Known implements TransactionSynchronization {
        private @Nullable T value;

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OncePerTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OncePerTransaction.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OncePerTransaction.this);
        }
    }
}
