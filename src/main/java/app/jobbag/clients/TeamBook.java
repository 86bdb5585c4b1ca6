package app.jobbag.clients;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works for which client, and which clients are walled off from each other. Managers decide; a wall keeps people of one
 * side off the other's team (CONF-2).
 */
@Service
@Transactional
public class TeamBook {
    private final TeamQueries teams;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    TeamBook(TeamQueries teams, ClientRegister clients, AccessPolicy policy, Trail trail, Clock clock) {
        this.teams = teams;
        this.clients = clients;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Puts a person on the team or gives another duty; a new lead AE takes the place of the old one, who stays as an AE.
     *
     * @throws Refused when a wall stands between this client and another one of the person, or the person has that duty
     */
    public void put(SignedIn who, ClientId client, PersonId person, Duty duty) {
        policy.require(who, Action.CLIENT_TEAM, clients.details(client));
        teams.lockWalls();
        if (teams.walledOff(client, person)) {
            throw new Refused("clients.team.walledOff").at("person");
        }
        teams.requireKnown(person);
        List<TeamMember> before = teams.of(client);
        if (before.stream().anyMatch(each -> each.person().equals(person) && each.duty() == duty)) {
            throw new Refused("clients.team.already").at("person");
        }
        teams.put(client, person, duty, clock.instant());
        note(client, "teamPut", changes(before, teams.of(client)));
    }

    /** Whoever came, and whose duty changed with it. */
    private static Changes changes(List<TeamMember> before, List<TeamMember> after) {
        Map<PersonId, Duty> was = before.stream().collect(Collectors.toMap(TeamMember::person, TeamMember::duty));
        Changes changes = Changes.none();
        for (TeamMember member : after) {
            changes = changes.with(member.name(), was.get(member.person()), member.duty());
        }
        return changes;
    }

    /** From the next request on the person sees nothing of the client. */
    public void remove(SignedIn who, ClientId client, PersonId person) {
        policy.require(who, Action.CLIENT_TEAM, clients.details(client));
        if (!teams.remove(client, person)) {
            throw new NotFound();
        }
        note(client, "teamRemoved", Changes.none().with(teams.name(person), "", null));
    }

    /** @throws Refused when somebody is on the teams of both */
    public void wallOff(SignedIn who, ClientId client, ClientId other, String reason) {
        policy.require(who, Action.CLIENT_WALL, clients.details(client));
        policy.require(who, Action.CLIENT_WALL, clients.details(other));
        teams.lockWalls();
        if (client.equals(other)) {
            throw new Refused("clients.wall.itself").at("other");
        }
        List<String> both = teams.onBoth(client, other);
        if (!both.isEmpty()) {
            throw new Refused("clients.wall.peopleOnBoth", String.join(", ", both)).at("other");
        }
        teams.wall(client, other, reason, clock.instant());
        noteWall(client, other, "walledOff", reason);
    }

    public void tearDown(SignedIn who, ClientId client, ClientId other) {
        policy.require(who, Action.CLIENT_WALL, clients.details(client));
        if (!teams.tearDown(client, other)) {
            throw new NotFound();
        }
        noteWall(client, other, "wallTornDown", null);
    }

    /** Each side's history says that there is a wall, and neither whom it keeps off: that is the agency's own to know. */
    private void noteWall(ClientId client, ClientId other, String verb, @Nullable String reason) {
        note(client, verb, Changes.none());
        note(other, verb, Changes.none());
        String both =
                clients.details(client).code() + " | " + clients.details(other).code();
        trail.note(TrailNote.of("wall", client.value(), null, verb)
                .changing(Changes.none().with("between", null, both))
                .because(reason));
    }

    /** The team, the lead AE first. */
    @Transactional(readOnly = true)
    public List<TeamMember> of(ClientId client) {
        return teams.of(client);
    }

    /** Names of those on the team who decide on a discipline's work orders. */
    @Transactional(readOnly = true)
    public List<String> leads(ClientId client, Discipline discipline) {
        return teams.leads(client, discipline);
    }

    private void note(ClientId client, String verb, Changes changes) {
        UUID id = client.value();
        trail.note(TrailNote.of("client", id, id, verb).changing(changes));
    }
}
