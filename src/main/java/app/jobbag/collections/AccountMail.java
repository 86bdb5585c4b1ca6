package app.jobbag.collections;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statement of account as a paper, mailed to the client's accounts in the client's language. It says numbers, days and
 * amounts: nothing that a bank or a person wrote.
 */
@Service
@Transactional
public class AccountMail {
    private static final String SUBJECT = "account";

    private final ClientAccount account;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Post post;
    private final Words words;

    @Component("accountPost")
    record Post(Papers papers, Outbox outbox) {}

    @Component("accountWords")
    record Words(MessageSource texts, Formats formats) {
        String text(String key, Locale reader, Object... arguments) {
            return texts.getMessage(key, arguments, reader);
        }
    }

    AccountMail(ClientAccount account, ClientRegister clients, AccessPolicy policy, Post post, Words words) {
        this.account = account;
        this.clients = clients;
        this.policy = policy;
        this.post = post;
        this.words = words;
    }

    /** @throws Refused when the client has no address for its accounts */
    public UUID send(SignedIn who, ClientId id) {
        policy.require(who, Action.COLLECT_WRITE, Guarded.client(id.value()));
        ClientDetails client = clients.details(id);
        if (client.accountsEmail().isBlank()) {
            throw new Refused("invoices.lack.accountsEmail", client.name());
        }
        ClientAccount.Statement statement = account.of(who, id);
        UUID sent = Ids.next();
        PaperId paper = freeze(client, statement, sent);
        Locale reader = client.locale();
        String to = words.formats().fullDate(statement.to(), reader);
        return post.outbox()
                .mail(new MailDraft(
                        id.value(),
                        SUBJECT,
                        sent,
                        client.accountsEmail(),
                        client.legalName(),
                        reader,
                        words.text("collections.account.mail.title", reader, to),
                        words.text("collections.account.mail.body", reader, client.legalName(), to),
                        List.of(paper.value())));
    }

    private PaperId freeze(ClientDetails client, ClientAccount.Statement statement, UUID sent) {
        return post.papers()
                .freeze(new PaperDraft(
                        client.id(),
                        new PaperSubject(SUBJECT, sent, 1),
                        new PaperDraft.Access(Audience.CLIENT, Action.INVOICE_SEE),
                        client.locale(),
                        words.text("collections.account.paper", client.locale()),
                        null,
                        "collections/_account",
                        Map.of("statement", statement, "client", client)));
    }
}
