package app.jobbag.operations;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.MailState;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails to clients, and how they ended. */
@Component
class MailFixture {
    static final String BODY = "Estimada Julia:\n\nhttps://jobbag.example/p/secret-token\n\nUn saludo";

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final People people;

    MailFixture(Outbox outbox, JdbcClient jdbc, People people) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.people = people;
    }

    UUID mail(SignedIn from, ClientId to, String title, MailState ended) {
        return people.by(from, () -> {
            UUID id = outbox.mail(new MailDraft(
                    to.value(),
                    "minutes",
                    Ids.next(),
                    title.length() + "julia@cliente.example",
                    "Julia Conde",
                    Locale.ENGLISH,
                    title,
                    BODY,
                    List.of()));
            jdbc.sql("update outbox set state = ?, failure = ?, next_attempt_at = 'infinity' where id = ?")
                    .param(ended.name())
                    .param(ended == MailState.FAILED ? "550 no such mailbox" : null)
                    .param(id)
                    .update();
            return id;
        });
    }
}
