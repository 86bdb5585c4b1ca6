package app.jobbag.portal;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.signoffs.SignatureRequestId;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A client's contact in the portal, as the session remembers. Came by a link: that alone shows the link's own document and
 * signs nothing.
 *
 * @param agency how the agency calls itself on the contact's pages
 * @param documents those whose links were followed in this session
 * @param presence set once the mailed code proved who is there: it opens the whole portal
 */
public record PortalContact(
        UUID contact,
        UUID client,
        String name,
        Locale locale,
        ZoneId zone,
        String agency,
        Set<UUID> documents,
        @Nullable Presence presence)
        implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 2L;
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Proven to be there, since then. */
    public record Presence(UUID id, Instant since) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    public PortalContact {
        documents = Set.copyOf(documents);
    }

    public ContactId contactId() {
        return new ContactId(contact);
    }

    public ClientId clientId() {
        return new ClientId(client);
    }

    /** Whether all of the portal is open: proven by the code, in this session, within the last twelve hours. */
    public boolean isPresent(Instant now) {
        return presence != null && presence.since().plus(LONGEST).isAfter(now);
    }

    public boolean mayOpen(UUID document, Instant now) {
        return isPresent(now) || documents.contains(document);
    }

    Viewer viewer(Instant now) {
        return new Viewer.Contact(contact, client, name, presence != null && isPresent(now) ? presence.id() : null);
    }

    PortalContact opening(SignatureRequestId document) {
        Set<UUID> all = new HashSet<>(documents);
        all.add(document.value());
        return new PortalContact(contact, client, name, locale, zone, agency, all, presence);
    }

    PortalContact with(@Nullable Presence proven) {
        return new PortalContact(contact, client, name, locale, zone, agency, documents, proven);
    }

    @Override
    public String getName() {
        return contact.toString();
    }

    public static Optional<PortalContact> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalContact who
                ? Optional.of(who)
                : Optional.empty();
    }
}
