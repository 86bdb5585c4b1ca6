package app.jobbag.collections.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.collections.AccountMail;
import app.jobbag.collections.ClientAccount;
import app.jobbag.creditlimits.CreditAccount;
import app.jobbag.creditlimits.CreditLimits;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The statement of account of a client, and sending it. */
@Controller
class ClientAccountController {
    private final ClientAccount account;
    private final AccountMail mail;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final CreditLimits credit;

    ClientAccountController(
            ClientAccount account, AccountMail mail, ClientRegister clients, AccessPolicy policy, CreditLimits credit) {
        this.account = account;
        this.mail = mail;
        this.clients = clients;
        this.policy = policy;
        this.credit = credit;
    }

    @GetMapping("/clients/{client}/account")
    @Requires(Action.INVOICE_SEE)
    @Transactional(readOnly = true)
    public String show(SignedIn who, @PathVariable ClientId client, Model model) {
        Later<Optional<CreditAccount>> used = credit.of(who, client);
        model.addAttribute("account", account.of(who, client));
        ClientDetails details = clients.details(client);
        model.addAttribute("client", details);
        model.addAttribute("mayPay", policy.mayUse(who, Action.PAYMENT_WRITE));
        model.addAttribute(
                "maySend",
                policy.mayUse(who, Action.COLLECT_WRITE)
                        && !details.accountsEmail().isBlank());
        model.addAttribute("standing", used.get().map(CreditAccount::standing).orElse(null));
        return "collections/account";
    }

    @PostMapping("/clients/{client}/account/sendings")
    @Requires(Action.COLLECT_WRITE)
    String send(SignedIn who, @PathVariable ClientId client, Post post) {
        return post.action()
                .doing(() -> mail.send(who, client))
                .to("/clients/" + client.value() + "/account", "collections.account.sent");
    }
}
