package app.jobbag.portal;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.signoffs.LinkHolder;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A client's contact in the portal, as the session remembers. Came by a link: that alone signs nothing. */
public record PortalContact(UUID contact, UUID client, String name, Locale locale, ZoneId zone)
        implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    static PortalContact of(LinkHolder holder) {
        return new PortalContact(
                holder.contact().value(), holder.client().value(), holder.name(), holder.locale(), holder.zone());
    }

    public ContactId contactId() {
        return new ContactId(contact);
    }

    public ClientId clientId() {
        return new ClientId(client);
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
