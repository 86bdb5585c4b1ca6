package app.jobbag.platform.scope;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one place where a transaction gets its scope: one statement tells PostgreSQL who is looking, transaction-local, and
 * brings back what that person may see. Without a viewer nothing is set and row-level security shows nothing.
 */
class ScopedTransactions extends JpaTransactionManager {
    private static final long serialVersionUID = 1L;

    ScopedTransactions(EntityManagerFactory factory, DataSource dataSource) {
        super(factory);
        setDataSource(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            Viewers.current().ifPresent(this::enter);
        } catch (RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    @Override
    protected Object doSuspend(Object transaction) {
        Scope scope = (Scope) TransactionSynchronizationManager.unbindResourceIfPossible(Scope.class);
        return new Suspended(super.doSuspend(transaction), scope);
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        Suspended held = (Suspended) suspended;
        super.doResume(transaction, held.resources());
        if (held.scope() != null) {
            TransactionSynchronizationManager.bindResource(Scope.class, held.scope());
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Scope.class);
        super.doCleanupAfterCompletion(transaction);
    }

    private void enter(Viewer viewer) {
        ConnectionHolder holder =
                (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainedDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("no JDBC connection in this transaction");
        }
        try {
            TransactionSynchronizationManager.bindResource(Scope.class, read(holder.getConnection(), viewer));
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("cannot set the scope", e);
        }
    }

    private DataSource obtainedDataSource() {
        DataSource dataSource = getDataSource();
        if (dataSource == null) {
            throw new IllegalStateException("no data source");
        }
        return dataSource;
    }

    private static Scope read(Connection connection, Viewer viewer) throws SQLException {
        String kind = viewer.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        UUID client = viewer instanceof Viewer.Contact contact
                ? contact.client()
                : viewer instanceof Viewer.Job job ? job.client() : null;
        try (PreparedStatement enter =
                connection.prepareStatement("select teams, spans, walled, money from jobbag_enter(?, ?, ?, ?)")) {
            enter.setString(1, kind);
            enter.setObject(2, viewer.id());
            enter.setObject(3, client);
            enter.setObject(4, viewer instanceof Viewer.Contact contact ? contact.presence() : null);
            try (ResultSet row = enter.executeQuery()) {
                row.next();
                return new Scope(
                        viewer,
                        set(row, "teams"),
                        row.getBoolean("spans"),
                        set(row, "walled"),
                        row.getBoolean("money"));
            }
        }
    }

    private static Set<UUID> set(ResultSet row, String column) throws SQLException {
        return Set.of((UUID[]) row.getArray(column).getArray());
    }

    private record Suspended(Object resources, @Nullable Scope scope) {}
}
