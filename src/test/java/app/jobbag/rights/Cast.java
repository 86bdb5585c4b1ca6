package app.jobbag.rights;

import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Everybody who knocks at every door. */
public enum Cast {
    AE("AE on the team", Relation.TEAM, Role.AE),
    AE_ELSEWHERE("AE of another client", Relation.NONE, Role.AE),
    LEAD("lead on the team", Relation.TEAM, Role.LEAD),
    CONTRIBUTOR("contributor, assigned", Relation.TEAM, Role.CONTRIBUTOR),
    IDLE("contributor on the team, assigned to nothing", Relation.TEAM, Role.CONTRIBUTOR),
    FINANCE("finance", Relation.NONE, Role.FINANCE),
    MANAGER("manager", Relation.NONE, Role.MANAGER),
    WALLED("manager behind a wall", Relation.WALLED, Role.MANAGER),
    ADMIN("administrator", Relation.NONE, Role.ADMIN),
    NOBODY("nobody signed in", Relation.NONE, null),
    CONTACT("contact of the client", Relation.NONE, null),
    COLLEAGUE("another contact of the client", Relation.NONE, null),
    CONTACT_ELSEWHERE("contact of another client", Relation.NONE, null);

    private final String words;
    private final Relation relation;
    private final Role role;

    Cast(String words, Relation relation, Role role) {
        this.words = words;
        this.relation = relation;
        this.role = role;
    }

    boolean staff() {
        return role != null;
    }

    boolean contact() {
        return this == CONTACT || this == COLLEAGUE || this == CONTACT_ELSEWHERE;
    }

    Role role() {
        return role;
    }

    Relation relation() {
        return relation;
    }

    /** Has nothing to do with the canary client at all. */
    boolean stranger() {
        return this == AE_ELSEWHERE || this == WALLED || this == ADMIN;
    }

    static Map<Cast, SignedIn> staff(ClientsCast cast) {
        Map<Cast, SignedIn> people = new EnumMap<>(Cast.class);
        for (Cast each : values()) {
            if (each.staff()) {
                Set<Discipline> fields = each == LEAD ? Set.of(Discipline.CREATIVE) : Set.of();
                people.put(
                        each, cast.person("Ana " + each.name().toLowerCase(java.util.Locale.ROOT), fields, each.role));
            }
        }
        return people;
    }

    @Override
    public String toString() {
        return words;
    }
}
