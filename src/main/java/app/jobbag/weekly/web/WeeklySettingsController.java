package app.jobbag.weekly.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.weekly.WeeklySettings;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How one client is told: whether, of what, in which order, to whom. */
@Controller
class WeeklySettingsController {
    private static final String EDIT = "weekly/setting";

    private final WeeklySettings settings;
    private final WeeklySettingPage page;

    WeeklySettingsController(WeeklySettings settings, WeeklySettingPage page) {
        this.settings = settings;
        this.page = page;
    }

    @GetMapping("/clients/{client}/weekly-setting/edit")
    @Requires(Action.WEEKLY_WRITE)
    String edit(SignedIn who, @PathVariable ClientId client, Model model) {
        model.addAttribute("form", page.fill(who, client, model));
        return EDIT;
    }

    @PostMapping("/clients/{client}/weekly-setting")
    @Requires(Action.WEEKLY_WRITE)
    String update(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") WeeklySettingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.fill(who, client, model);
        ClientDetails told = (ClientDetails) Objects.requireNonNull(model.getAttribute("client"));
        return post.form(EDIT, errors)
                .saving(() -> settings.set(who, client, form.setting(page.week(told)), form.getReaders()))
                .orConflict(() -> page.fill(who, client, new ExtendedModelMap()))
                .to("/clients/" + client.value(), "weekly.setting.done");
    }
}
