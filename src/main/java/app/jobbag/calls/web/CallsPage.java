package app.jobbag.calls.web;

import app.jobbag.calls.CallDay;
import app.jobbag.calls.CallList;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the calls of a day, and the form of one call, into words. */
@Component
class CallsPage {
    private final CallList list;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final CallWords words;

    CallsPage(CallList list, ClientRegister clients, AccessPolicy policy, CallWords words) {
        this.list = list;
        this.clients = clients;
        this.policy = policy;
        this.words = words;
    }

    void day(SignedIn who, @Nullable PersonId person, Model model) {
        CallDay day = list.of(who, person == null ? who.id() : person);
        model.addAttribute("day", day);
        model.addAttribute("own", day.whose().equals(who.id()));
        model.addAttribute("ahead", words.rows(day.ahead(), day.zone()));
        model.addAttribute("settled", words.rows(day.settled(), day.zone()));
        model.addAttribute("off", words.rows(day.off(), day.zone()));
        model.addAttribute(
                "people", Options.from(day.callers(), each -> each.id().value().toString(), words::caller));
    }

    /** @throws NotFound where the client is not the person's to call */
    @Transactional(readOnly = true)
    public void form(SignedIn who, ClientId id, Model model) {
        ClientDetails client = clients.details(id);
        policy.require(who, Action.CALL_LIST, client);
        model.addAttribute("client", client);
    }

    String takenBack() {
        return words.takenBack();
    }
}
