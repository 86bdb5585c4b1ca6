package app.jobbag.clients.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.TeamBook;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who works for a client, and from which other clients it is walled off: the managers' page. */
@Controller
class TeamController {
    private final TeamBook teams;
    private final TeamPage page;

    TeamController(TeamBook teams, TeamPage page) {
        this.teams = teams;
        this.page = page;
    }

    @GetMapping("/clients/{id}/team/edit")
    @Requires(Action.CLIENT_TEAM)
    String edit(SignedIn who, @PathVariable ClientId id, Model model) {
        page.team(who, id, model);
        model.addAttribute("form", new TeamForm());
        return "clients/team";
    }

    @PostMapping("/clients/{id}/team")
    @Requires(Action.CLIENT_TEAM)
    String create(
            SignedIn who,
            @PathVariable ClientId id,
            @Valid @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.team(who, id, model);
        return post.form("clients/team", errors)
                .saving(() -> teams.put(
                        who, id, Objects.requireNonNull(form.getPerson()), Objects.requireNonNull(form.getDuty())))
                .to(home(id), "clients.team.done");
    }

    @PostMapping("/clients/{id}/team/{person}/removal")
    @Requires(Action.CLIENT_TEAM)
    String destroy(SignedIn who, @PathVariable ClientId id, @PathVariable PersonId person, Post post) {
        return post.action().doing(() -> teams.remove(who, id, person)).to(home(id), "clients.team.removed");
    }

    @GetMapping("/clients/{id}/walls/new")
    @Requires(Action.CLIENT_WALL)
    String newWall(SignedIn who, @PathVariable ClientId id, Model model) {
        page.wall(who, id, model);
        model.addAttribute("form", new WallForm());
        return "clients/wall";
    }

    @PostMapping("/clients/{id}/walls")
    @Requires(Action.CLIENT_WALL)
    String wall(
            SignedIn who,
            @PathVariable ClientId id,
            @Valid @ModelAttribute("form") WallForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.wall(who, id, model);
        return post.form("clients/wall", errors)
                .saving(() -> teams.wallOff(who, id, Objects.requireNonNull(form.getOther()), form.getReason()))
                .to(home(id), "clients.wall.done");
    }

    @PostMapping("/clients/{id}/walls/{other}/removal")
    @Requires(Action.CLIENT_WALL)
    String tearDown(SignedIn who, @PathVariable ClientId id, @PathVariable ClientId other, Post post) {
        return post.action().doing(() -> teams.tearDown(who, id, other)).to(home(id), "clients.wall.removed");
    }

    private static String home(ClientId client) {
        return "/clients/" + client.value();
    }
}
