package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.SavedViews;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The saved views of a list: a page, or the part of it that a list's menu loads. */
@Controller
class ViewsController {
    private final SavedViews views;
    private final ListRights rights;

    ViewsController(SavedViews views, ListRights rights) {
        this.views = views;
        this.rights = rights;
    }

    @GetMapping("/views")
    @Requires(Action.OWN_DESK)
    String index(SignedIn who, @RequestParam String list, @RequestParam String address, Model model) {
        rights.require(who, address);
        ViewForm form = new ViewForm();
        form.setList(list);
        form.setAddress(address);
        model.addAttribute("form", form);
        model.addAttribute("views", views.of(list, address));
        return "views/index";
    }

    @PostMapping("/views")
    @Requires(Action.OWN_DESK)
    String create(
            SignedIn who, @Valid @ModelAttribute("form") ViewForm form, BindingResult errors, Post post, Model model) {
        rights.require(who, form.getAddress());
        model.addAttribute("views", views.of(form.getList(), form.getAddress()));
        return post.form("views/index", errors)
                .saving(() -> views.save(form.getList(), form.getName(), form.getAddress(), form.isShared()))
                .to(form.getAddress(), "views.done");
    }

    @PostMapping("/views/{id}/removal")
    @Requires(Action.OWN_DESK)
    String destroy(SignedIn who, @PathVariable UUID id, @RequestParam String address, Post post) {
        rights.require(who, address);
        return post.action().doing(() -> views.remove(id)).to(address, "views.removed");
    }
}
