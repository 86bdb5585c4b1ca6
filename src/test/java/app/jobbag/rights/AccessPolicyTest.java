package app.jobbag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.rights.PolicyTable.Word;
import app.jobbag.rights.Relation.Tie;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The policy against the oracle: role × action × relation to the client × tie to the object, on the real scope. */
@JobbagTest
class AccessPolicyTest {
    private static final UUID SOMEBODY_ELSE = UUID.randomUUID();

    @Autowired
    AccessPolicy policy;

    @Autowired
    ClientsCast cast;

    @Autowired
    JdbcClient jdbc;

    PolicyTable table = PolicyTable.read();
    ClientId client;
    ClientId rival;

    @BeforeEach
    void aWall() {
        client = cast.client("Bodegas Almenara");
        rival = cast.client("Bodegas Rival");
        cast.wall(client, rival);
    }

    @Test
    void everyActionHasItsRowAndEveryRowItsAction() {
        assertThat(table.actions())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values()).map(Enum::name).toList());
    }

    @Test
    void thePolicyIsTheTable() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                SignedIn who = person(relation, role);
                asked += cast.as(who, () -> ask(who, relation, wrong));
            }
        }
        System.out.printf("policy: %d questions%n", asked);
        assertThat(wrong).isEmpty();
    }

    @Test
    void rightsOfSeveralRolesAddUpAndTheWallHoldsForAll() {
        List<String> wrong = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            SignedIn who = person(relation, Role.CONTRIBUTOR, Role.FINANCE, Role.ADMIN);
            cast.as(who, () -> ask(who, relation, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noRoleOfTheAgencyActsAsAContactAndNoContactAsStaff() {
        for (Action action : Action.values()) {
            boolean portal = EnumSet.of(Action.PORTAL_SEE, Action.PORTAL_SIGN, Action.PORTAL_INVOICES)
                    .contains(action);
            assertThat(table.wordForContacts(action)).as(action.name()).isEqualTo(portal ? Word.OWN : Word.NO);
        }
    }

    @Test
    void aContactsScopeIsTheOwnClientAlone() {
        Viewer own = new Viewer.Contact(UUID.randomUUID(), client.value(), "Marta Gil");
        Viewer others = new Viewer.Contact(UUID.randomUUID(), rival.value(), "Rosa Prieto");
        assertThat(cast.as(own, this::clientsInScope)).containsExactly(client.value());
        assertThat(cast.as(others, this::clientsInScope)).containsExactly(rival.value());
    }

    private List<UUID> clientsInScope() {
        return jdbc.sql("select id from client").query(UUID.class).list();
    }

    private int ask(SignedIn who, Relation relation, List<String> wrong) {
        int asked = 0;
        for (Action action : Action.values()) {
            for (Tie tie : Tie.values()) {
                boolean expected = table.words(who.roles(), action).entrySet().stream()
                        .anyMatch(each -> relation.permits(each.getValue(), each.getKey(), tie));
                if (policy.permits(who, action, object(who, tie)) != expected) {
                    wrong.add("%s %s %s %s should be %s".formatted(who.roles(), action, relation, tie, expected));
                }
                asked++;
            }
        }
        return asked;
    }

    private SignedIn person(Relation relation, Role... roles) {
        SignedIn who = cast.person("Ana Ruiz", Set.of(Discipline.CREATIVE), roles);
        switch (relation) {
            case TEAM -> cast.putOnTeam(client, who);
            case WALLED -> cast.putOnTeam(rival, who);
            case NONE -> {}
        }
        return who;
    }

    private Guarded object(SignedIn who, Tie tie) {
        return new Guarded() {
            @Override
            public UUID guardClient() {
                return client.value();
            }

            @Override
            public Set<UUID> guardAssigned() {
                return Set.of(tie == Tie.ASSIGNED ? who.id().value() : SOMEBODY_ELSE);
            }

            @Override
            public String guardDiscipline() {
                return (tie == Tie.DISCIPLINE ? Discipline.CREATIVE : Discipline.MEDIA).name();
            }

            @Override
            public UUID guardOwner() {
                return tie == Tie.OWN ? who.id().value() : SOMEBODY_ELSE;
            }
        };
    }
}
