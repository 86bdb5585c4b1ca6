package app.jobbag.rights;

import app.jobbag.staff.Role;

/** How a person stands to a client, and what the words of the table make of it. */
public enum Relation {
    TEAM,
    /** On the team of a client that a wall separates from it. */
    WALLED,
    NONE;

    /** How a person may be tied to the object itself. */
    public enum Tie {
        NONE,
        ASSIGNED,
        DISCIPLINE,
        OWN
    }

    /** Finance and managers see every client that no wall hides, all others those of their teams. */
    public boolean sees(Role role) {
        boolean spans = role == Role.FINANCE || role == Role.MANAGER;
        return this == TEAM || (this == NONE && spans);
    }

    public boolean permits(PolicyTable.Word word, Role role, Tie tie) {
        return switch (word) {
            case NO -> false;
            case ANY -> true;
            case TEAM -> this == TEAM;
            case ALL_BUT_WALLED -> this != WALLED;
            case ASSIGNED -> this == TEAM && tie == Tie.ASSIGNED;
            case DISCIPLINE -> this == TEAM && tie == Tie.DISCIPLINE;
            case OWN -> sees(role) && tie == Tie.OWN;
        };
    }
}
