package app.jobbag.staff;

import app.jobbag.kernel.Guarded;
import app.jobbag.platform.scope.Scope;
import java.util.UUID;

/** On what tie to the object a role may act. Every kind but the first two asks that the client be seen at all. */
enum Leave {
    NEVER,
    ALWAYS,
    /** On the client's team. */
    TEAM,
    /** Any client that no wall hides. */
    CLIENT,
    /** On the team and assigned to the object. */
    ASSIGNED,
    /** On the team, lead of the object's discipline. */
    OWN_DISCIPLINE,
    /** The object is the person's own: an own step, own hours, on a client of the role's reach. */
    OWN;

    boolean given(Role role, SignedIn who, Guarded object) {
        UUID client = object.guardClient();
        UUID person = who.id().value();
        return switch (this) {
            case NEVER -> false;
            case ALWAYS -> true;
            case TEAM -> client != null && Scope.current().onTeam(client);
            case CLIENT -> client != null && role.spansClients() && within(role, client);
            case ASSIGNED ->
                client != null
                        && Scope.current().onTeam(client)
                        && object.guardAssigned().contains(person);
            case OWN_DISCIPLINE ->
                client != null
                        && Scope.current().onTeam(client)
                        && who.disciplines().stream().anyMatch(d -> d.name().equals(object.guardDiscipline()));
            case OWN -> client != null && within(role, client) && person.equals(object.guardOwner());
        };
    }

    /** Another role that spans clients does not lend its reach to what is done on a team. */
    private static boolean within(Role role, UUID client) {
        Scope scope = Scope.current();
        return role.spansClients() ? scope.sees(client) : scope.onTeam(client);
    }
}
