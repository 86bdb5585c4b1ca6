package app.jobbag.clients;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person at the client. */
@Entity
class Contact {
    @Id
    private UUID id;

    private UUID clientId;

    @Version
    private int version;

    private String name;
    private String title;
    private String email;
    private String phone;
    private String mobile;

    @Enumerated(EnumType.STRING)
    private Seniority seniority;

    private String[] signs;
    private @Nullable LocalTime bestHour;
    private String locale;
    private boolean mailConsent;
    private @Nullable Instant archivedAt;
    private Instant createdAt;

    Contact(ClientId client, ContactDraft draft, Instant now) {
        this.id = Ids.next();
        this.clientId = client.value();
        this.createdAt = now;
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    void change(ContactDraft draft, int seen) {
        Stale.check(seen, version);
        write(draft);
    }

    void archive(int seen, Instant now) {
        Stale.check(seen, version);
        if (archivedAt != null) {
            throw new Refused("clients.contact.archivedAlready");
        }
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    ContactDetails details() {
        Set<Signable> rights = Arrays.stream(signs).map(Signable::valueOf).collect(Collectors.toSet());
        return new ContactDetails(
                new ContactId(id),
                new ClientId(clientId),
                version,
                name,
                title,
                email,
                phone,
                mobile,
                seniority,
                rights,
                bestHour,
                Locale.forLanguageTag(locale),
                mailConsent,
                archivedAt != null);
    }

    private void write(ContactDraft draft) {
        name = draft.name();
        title = draft.title();
        email = draft.email().toLowerCase(Locale.ROOT);
        phone = draft.phone();
        mobile = draft.mobile();
        seniority = draft.seniority();
        signs = draft.signs().stream().map(Enum::name).sorted().toArray(String[]::new);
        bestHour = draft.bestHour();
        locale = draft.locale().toLanguageTag();
        mailConsent = draft.mailConsent();
    }
}
