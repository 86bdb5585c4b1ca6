package app.jobbag.deliverables.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.TeamMember;
import app.jobbag.deliverables.DeliverableDraft;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.deliverables.Signatories;
import app.jobbag.deliverables.StepDraft;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.signoffs.Pace;
import app.jobbag.signoffs.SigningCast;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Words;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Routing templates: one for each type, with the people of the client's team. */
@JobbagTest
class RoutesTest {
    @Autowired
    private MockMvcTester web;

    @Autowired
    private DeliverableScene scene;

    @Autowired
    private SigningCast cast;

    @Autowired
    private RouteBook routes;

    @Autowired
    private Seating seating;

    @Autowired
    private Signatories signatories;

    @Test
    void comeForAllEighteenTypesInThreeLanguages() {
        assertThat(ShippedRoutes.ROUTES).hasSize(18);
        SignedIn admin = cast.person("Elisa Abad", Role.ADMIN);
        List<RouteBook.Typed> all = scene.as(admin, routes::all);
        assertThat(all)
                .filteredOn(
                        each -> ShippedRoutes.ROUTES.containsKey(each.brief().key()))
                .hasSize(18)
                .allSatisfy(each -> assertThat(each.route().steps()).isNotEmpty());
        Route poster = scene.as(admin, () -> routes.of("poster")).orElseThrow();
        assertThat(poster.steps()).extracting(RouteStep::name).contains(new Words("Proofreading", "Corrección", "校对"));
    }

    @Test
    void proposeThePeopleOfTheTeamEachOnceAndNobodyWhereNobodyFits() {
        DeliverableScene.Roles roles = scene.roles();
        assertThat(seated(roles))
                .containsExactly(
                        roles.nuria().name(),
                        "nobody",
                        roles.luis().name(),
                        roles.ana().name());
        SignedIn pablo = scene.onTheTeam(roles, "Pablo Rey");
        assertThat(seated(roles))
                .containsExactly(
                        roles.nuria().name(),
                        pablo.name(),
                        roles.luis().name(),
                        roles.ana().name());
        assertThat(web.perform(get("/workorders/" + roles.order().value() + "/deliverables/new")
                        .with(People.as(roles.ana()))))
                .bodyText()
                .contains("value=\"Proofreading\"", "value=\"Creative direction\"");
    }

    private List<String> seated(DeliverableScene.Roles roles) {
        return scene.as(roles.ana(), () -> {
            List<TeamMember> team = signatories.team(roles.client());
            return seating.of(routes.of("poster").orElseThrow(), scene.order(roles), team).stream()
                    .map(each -> team.stream()
                            .filter(member -> member.person().equals(each.person()))
                            .map(TeamMember::name)
                            .findFirst()
                            .orElse("nobody"))
                    .toList();
        });
    }

    @Test
    void areWrittenByAnAdministratorOneAfterTheOther() {
        SignedIn admin = cast.person("Elisa Abad", Role.ADMIN);
        Route before = scene.as(admin, () -> routes.typed("media-plan").route());
        Route shorter = new Route("media-plan", before.version(), before.steps().subList(0, 1), 5);
        write(admin, shorter);
        assertThatThrownBy(() -> write(admin, shorter)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> write(admin, new Route("media-plan", before.version() + 1, List.of(), 5)))
                .isInstanceOf(Refused.class);
        SignedIn manager = cast.person("Rosa Prieto", Role.MANAGER);
        assertThatThrownBy(() -> write(manager, shorter)).isInstanceOf(NotFound.class);
        write(admin, new Route("media-plan", before.version() + 1, before.steps(), before.clientDays()));
    }

    private void write(SignedIn who, Route route) {
        scene.as(who, () -> {
            routes.write(who, route);
            return route;
        });
    }

    @Test
    void giveEachStepItsOwnDays() {
        DeliverableScene.Roles roles = scene.roles();
        DeliverableDraft draft = new DeliverableDraft(
                "Poster",
                List.of(new StepDraft("Design", roles.nuria().id(), 9)),
                "Client",
                roles.marta(),
                new Pace(1, 3));
        DeliverableId id = scene.planned(roles, draft);
        scene.upload(roles, id);
        var asked = scene.request(roles, id).current().orElseThrow();
        assertThat(Duration.between(asked.askedAt(), asked.dueAt())).isGreaterThan(Duration.ofDays(8));
    }
}
