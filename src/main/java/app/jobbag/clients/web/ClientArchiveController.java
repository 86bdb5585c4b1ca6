package app.jobbag.clients.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Archive a client, and take it out again. */
@Controller
class ClientArchiveController {
    private final ClientRegister register;

    ClientArchiveController(ClientRegister register) {
        this.register = register;
    }

    @PostMapping("/clients/{id}/archive")
    @Requires(Action.CLIENT_EDIT)
    String create(SignedIn who, @PathVariable ClientId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> register.archive(who, id, version))
                .undoneAt("/clients/" + id.value() + "/restoration")
                .to("/clients/" + id.value(), "clients.archive.done");
    }

    @PostMapping("/clients/{id}/restoration")
    @Requires(Action.CLIENT_EDIT)
    String destroy(SignedIn who, @PathVariable ClientId id, Post post) {
        return post.action()
                .doing(() -> register.restore(who, id))
                .to("/clients/" + id.value(), "clients.restore.done");
    }
}
