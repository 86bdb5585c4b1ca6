package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.Role;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The people of the agency: list, new, show, edit. */
@Controller
class PeopleController {
    private final PeopleRegister register;
    private final PersonPage page;
    private final Lists lists;
    private final Options options;

    PeopleController(PeopleRegister register, PersonPage page, Lists lists, Options options) {
        this.register = register;
        this.page = page;
        this.lists = lists;
        this.options = options;
    }

    @GetMapping("/people")
    @Requires(Action.PEOPLE_MANAGE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(PeopleList.LIST, request));
        return "people/index";
    }

    @GetMapping("/people.csv")
    @Requires(Action.PEOPLE_MANAGE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(PeopleList.LIST, request, response);
    }

    @GetMapping("/people/new")
    @Requires(Action.PEOPLE_MANAGE)
    String newForm(Model model) {
        model.addAttribute("form", new NewPersonForm());
        return "people/new";
    }

    @PostMapping("/people")
    @Requires(Action.PEOPLE_MANAGE)
    String create(@Valid @ModelAttribute("form") NewPersonForm form, BindingResult errors, Post post) {
        return post.form("people/new", errors)
                .saving(() -> register.join(form.draft(), form.getPassword()))
                .to(id -> "/people/" + id.value(), "people.new.done");
    }

    @GetMapping("/people/{id}")
    @Requires(Action.PEOPLE_MANAGE)
    String show(@PathVariable PersonId id, Model model) {
        page.show(id, model);
        return "people/show";
    }

    @GetMapping("/people/{id}/edit")
    @Requires(Action.PEOPLE_MANAGE)
    String edit(@PathVariable PersonId id, Model model) {
        model.addAttribute("form", PersonForm.of(register.details(id)));
        return "people/edit";
    }

    @PostMapping("/people/{id}")
    @Requires(Action.PEOPLE_MANAGE)
    String update(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Post post) {
        register.details(id);
        return post.form("people/edit", errors)
                .saving(() -> register.change(id, form.getVersion(), form.draft()))
                .orConflict(() -> PersonForm.of(register.details(id)))
                .to("/people/" + id.value(), "people.edit.done");
    }

    @ModelAttribute("roleOptions")
    List<Option> roles() {
        return options.of(Role.values(), "people.role.");
    }

    @ModelAttribute("disciplineOptions")
    List<Option> disciplines() {
        return options.of(Discipline.values(), "people.discipline.");
    }
}
