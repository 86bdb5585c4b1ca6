package app.jobbag.reminders.web;

import app.jobbag.clients.ClientId;
import app.jobbag.reminders.Calls;
import app.jobbag.reminders.ClientReminders;
import app.jobbag.reminders.PaymentPromises;
import app.jobbag.reminders.ReminderId;
import app.jobbag.reminders.SentReminder;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A call about money: what there is to speak of, and what came of it. */
@Controller
class CollectionCallsController {
    private static final String SHOW = "reminders/call";
    private static final String SPOKEN = "reminders/spoken";

    private final Calls calls;
    private final PaymentPromises promises;
    private final CollectionPage page;

    CollectionCallsController(Calls calls, PaymentPromises promises, CollectionPage page) {
        this.calls = calls;
        this.promises = promises;
        this.page = page;
    }

    @GetMapping("/collection-calls/{id}")
    @Requires(Action.COLLECT_WRITE)
    String show(SignedIn who, @PathVariable ReminderId id, Model model) {
        about(who, id, model);
        model.addAttribute("form", new PromiseForm());
        return SHOW;
    }

    @PostMapping("/collection-calls/{id}/promise")
    @Requires(Action.COLLECT_WRITE)
    String promise(
            SignedIn who,
            @PathVariable ReminderId id,
            @Valid @ModelAttribute("form") PromiseForm form,
            BindingResult errors,
            Post post,
            Model model) {
        ClientId client = about(who, id, model).debtor().client();
        return post.form(SHOW, errors)
                .saving(() -> promises.note(who, client, form.draft(id)))
                .to(home(client), "reminders.promise.done");
    }

    @PostMapping("/collection-calls/{id}/no-answer")
    @Requires(Action.COLLECT_WRITE)
    String noAnswer(SignedIn who, @PathVariable ReminderId id, Post post) {
        ClientId client = new ClientId(calls.show(who, id).clientId());
        return post.action().doing(() -> calls.noAnswer(who, id)).to(home(client), "reminders.call.again");
    }

    @GetMapping("/collection-calls/{id}/talk/new")
    @Requires(Action.COLLECT_WRITE)
    String newTalk(SignedIn who, @PathVariable ReminderId id, Model model) {
        model.addAttribute("call", calls.show(who, id));
        model.addAttribute("form", new ReasonForm());
        return SPOKEN;
    }

    @PostMapping("/collection-calls/{id}/talk")
    @Requires(Action.COLLECT_WRITE)
    String talk(
            SignedIn who,
            @PathVariable ReminderId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        SentReminder call = calls.show(who, id);
        model.addAttribute("call", call);
        return post.form(SPOKEN, errors)
                .saving(() -> calls.spoken(who, id, form.getReason()))
                .to(home(new ClientId(call.clientId())), "reminders.call.done");
    }

    private ClientReminders about(SignedIn who, ReminderId id, Model model) {
        SentReminder call = calls.show(who, id);
        model.addAttribute("call", call);
        return page.form(who, new ClientId(call.clientId()), model);
    }

    private static String home(ClientId client) {
        return "/clients/" + client.value() + "/reminders";
    }
}
