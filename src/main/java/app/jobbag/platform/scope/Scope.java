package app.jobbag.platform.scope;

import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction may see, as the database worked it out when the transaction began.
 *
 * @param teams clients on whose team the viewer is (a contact's or a job's own client)
 * @param spansClients whether a role lets the viewer see clients without being on their team
 * @param walledOff clients that a wall hides although the role spans clients (CONF-2)
 * @param handlesMoney whether the viewer is a contact who may see what the own client is invoiced
 */
public record Scope(Viewer viewer, Set<UUID> teams, boolean spansClients, Set<UUID> walledOff, boolean handlesMoney) {
    public boolean onTeam(UUID client) {
        return teams.contains(client);
    }

    public boolean sees(UUID client) {
        return teams.contains(client) || (spansClients && !walledOff.contains(client));
    }

    /** @throws IllegalStateException outside a transaction with a viewer */
    public static Scope current() {
        Scope scope = (Scope) TransactionSynchronizationManager.getResource(Scope.class);
        if (scope == null) {
            throw new IllegalStateException("no transaction with a viewer");
        }
        return scope;
    }
}
