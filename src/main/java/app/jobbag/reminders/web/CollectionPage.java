package app.jobbag.reminders.web;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.platform.reading.Later;
import app.jobbag.reminders.Calls;
import app.jobbag.reminders.ClientReminders;
import app.jobbag.reminders.DisputeDetails;
import app.jobbag.reminders.Disputes;
import app.jobbag.reminders.HoldDetails;
import app.jobbag.reminders.Holds;
import app.jobbag.reminders.PaymentPromises;
import app.jobbag.reminders.PromiseDetails;
import app.jobbag.reminders.Reminding;
import app.jobbag.reminders.SentReminder;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Option;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page of how a client is collected from together, in one read transaction. */
@Component
class CollectionPage {
    private final Reminding reminding;
    private final Around around;
    private final AccessPolicy policy;
    private final Formats formats;

    CollectionPage(Reminding reminding, Around around, AccessPolicy policy, Formats formats) {
        this.reminding = reminding;
        this.around = around;
        this.policy = policy;
        this.formats = formats;
    }

    /** What else is known of the client's money. */
    @Component("collectionAround")
    record Around(Calls calls, PaymentPromises promises, Disputes disputes, Holds holds) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, ClientId client, Model model) {
        Later<List<SentReminder>> sent = around.calls().of(who, client);
        Later<List<PromiseDetails>> promises = around.promises().of(who, client);
        Later<List<DisputeDetails>> disputes = around.disputes().of(who, client);
        Later<List<HoldDetails>> holds = around.holds().of(who, client);
        ClientReminders about = reminding.of(who, client);
        boolean write = policy.permits(who, Action.COLLECT_WRITE, Guarded.client(client.value()));
        model.addAttribute("about", about);
        model.addAttribute("mayWrite", write);
        model.addAttribute("preview", write ? reminding.preview(about) : null);
        model.addAttribute("sent", sent.get());
        model.addAttribute("promises", promises.get());
        model.addAttribute("disputes", disputes.get());
        model.addAttribute("holds", holds.get());
    }

    /** The open invoices of a client whose collecting the person may write. */
    @Transactional(readOnly = true)
    public ClientReminders form(SignedIn who, ClientId client, Model model) {
        policy.require(who, Action.COLLECT_WRITE, Guarded.client(client.value()));
        ClientReminders about = reminding.of(who, client);
        model.addAttribute("about", about);
        model.addAttribute("invoices", options(about));
        return about;
    }

    private List<Option> options(ClientReminders about) {
        return about.items().stream()
                .map(each -> new Option(
                        each.invoice().value().toString(), each.number() + ", " + formats.money(each.open())))
                .toList();
    }
}
