package app.jobbag.rights;

import app.jobbag.platform.scope.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the outbox, and for whom. */
@Component
class Mails {
    /** What a contact of the client is told of: meetings, and what the contact signs; never orders, requests, cost. */
    private static final Set<Canary> FOR_CONTACTS = EnumSet.of(
            Canary.CLIENT,
            Canary.CONTACT,
            Canary.MEETING,
            Canary.MINUTES,
            Canary.DELIVERABLE,
            Canary.FILE,
            Canary.LINE);

    private final ClientsCast cast;
    private final JdbcClient jdbc;

    Mails(ClientsCast cast, JdbcClient jdbc) {
        this.cast = cast;
        this.jdbc = jdbc;
    }

    /**
     * A mail as it will be read.
     *
     * @param client whose name its client bears
     * @param ours whether it goes to somebody of the agency
     * @param colleague whether it goes to the contact who was asked about nothing of this
     */
    record Letter(UUID id, String client, String recipient, boolean ours, boolean colleague, String text) {
        boolean speaksOf(Canary kind) {
            return text.contains(kind.word());
        }

        /** Whether such a word may stand in it: a supplier reads what is bought of it, and not for whom. */
        boolean mayTellOf(Canary kind) {
            if (recipient.equals(PurchaseObjects.MAILBOX)) {
                return kind == Canary.PURCHASE;
            }
            boolean aboutTheCanary = client.contains(Canary.STEM);
            return aboutTheCanary && !colleague && (ours || FOR_CONTACTS.contains(kind));
        }
    }

    List<Letter> all() {
        return cast.as(
                new Viewer.Everything("rights"),
                () -> jdbc.sql("""
                        select o.id, coalesce(c.legal_name, '') client, o.recipient,
                            exists (select from person p where lower(p.email) = lower(o.recipient)) ours,
                            exists (select from contact k where lower(k.email) = lower(o.recipient)
                                and k.name = 'Pilar Sanz') colleague,
                            concat_ws(' ', o.title, o.body, o.recipient_name, o.calendar) "text"
                        from outbox o left join client c on c.id = o.client_id""").query(Letter.class).list());
    }

    /** Mails with a paper of another client in the envelope. */
    long withForeignPapers() {
        return cast.as(
                new Viewer.Everything("rights"),
                () -> jdbc.sql("""
                        select count(*) from outbox o join paper p on p.id = any (o.papers)
                        where p.client_id is distinct from o.client_id""").query(Long.class).single());
    }
}
