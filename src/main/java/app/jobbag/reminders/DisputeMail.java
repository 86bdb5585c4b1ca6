package app.jobbag.reminders;

import app.jobbag.platform.PublicAddress;
import app.jobbag.platform.outbox.MailDraft;
import app.jobbag.platform.outbox.Outbox;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the other side that something was said; what was said stands in the portal and on the dispute's page only. */
@Component
class DisputeMail {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MessageSource texts;
    private final PublicAddress here;

    DisputeMail(JdbcClient jdbc, Outbox outbox, MessageSource texts, PublicAddress here) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.texts = texts;
        this.here = here;
    }

    private record Reader(String name, String email, String locale) {}

    /** The account executives of the client. */
    void tellAgency(DisputeDetails about) {
        List<Reader> readers =
                jdbc.sql("""
                select p.name, p.email, p.locale from team_member t join person p on p.id = t.person_id and p.active
                where t.client_id = ? and t.duty in ('LEAD_AE', 'AE') order by p.name""").param(about.clientId()).query(Reader.class).list();
        String page = here.of("/disputes/" + about.id());
        readers.forEach(each -> send(about, each, "reminders.mail.disputeSaid", about.client(), about.number(), page));
    }

    /** Whoever opened it in the portal, else the client's accounts. */
    void tellClient(DisputeDetails about) {
        UUID contact = about.contactId();
        List<Reader> readers = contact == null
                ? read(
                        "select legal_name as name, accounts_email as email, locale from client where id = ?",
                        about.clientId())
                : read("select name, email, locale from contact where id = ? and archived_at is null", contact);
        String page = here.of("/p/invoices/" + about.invoiceId());
        readers.stream()
                .filter(each -> !each.email().isBlank())
                .forEach(each -> send(
                        about,
                        each,
                        "reminders.mail.disputeAnswered",
                        each.name(),
                        about.number(),
                        page,
                        here.of("/p/links/new")));
    }

    private List<Reader> read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Reader.class).list();
    }

    private void send(DisputeDetails about, Reader to, String key, Object... told) {
        Locale language = Locale.forLanguageTag(to.locale());
        outbox.mail(new MailDraft(
                about.clientId(),
                "dispute",
                about.id(),
                to.email(),
                to.name(),
                language,
                texts.getMessage(key + ".title", told, language),
                texts.getMessage(key + ".body", told, language),
                List.of()));
    }
}
