package app.jobbag.portal;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.files.Letterhead;
import app.jobbag.signoffs.LinkHolder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The portal's place in the browser's session, beside that of staff: neither signs the other out. */
@Component
public class PortalSession {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Letterhead letterhead;
    private final Presences presences;

    PortalSession(Letterhead letterhead, Presences presences) {
        this.letterhead = letterhead;
        this.presences = presences;
        contexts.setSpringSecurityContextKey("PORTAL_SECURITY_CONTEXT");
    }

    /** Lets the contact in to the link's document, beside those whose links were followed before. */
    public void admit(LinkHolder holder, HttpServletRequest request, HttpServletResponse response) {
        PortalContact who = known(holder.contact(), holder.client(), holder.name(), holder.locale(), holder.zone());
        remember(who.opening(holder.request()), request, response);
    }

    /** Lets the contact in as far as to where the mailed code is asked for. */
    public void admit(PortalHolder holder, HttpServletRequest request, HttpServletResponse response) {
        PortalContact who = known(holder.contact(), holder.client(), holder.name(), holder.locale(), holder.zone());
        remember(who, request, response);
    }

    /** The mailed code was right: all of the portal is open. */
    public void open(
            PortalContact who,
            PortalContact.Presence presence,
            HttpServletRequest request,
            HttpServletResponse response) {
        remember(who.with(presence), request, response);
    }

    /** Nothing of the contact's stays open in this browser. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContextHolder.clearContext();
        contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
    }

    /** What this contact has opened before stays open, unless the agency has ended it. */
    private PortalContact known(ContactId contact, ClientId client, String name, Locale locale, ZoneId zone) {
        return PortalContact.current()
                .filter(each -> each.contactId().equals(contact))
                .map(each -> presences.stands(each) ? each : each.with(null))
                .orElseGet(() -> new PortalContact(
                        contact.value(),
                        client.value(),
                        name,
                        locale,
                        zone,
                        letterhead.in(locale).name(),
                        Set.of(),
                        null));
    }

    /** The session gets a new id, so that one prepared by somebody else is worth nothing. */
    private void remember(PortalContact who, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who, null, AuthorityUtils.createAuthorityList("CONTACT")));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    SecurityContextRepository contexts() {
        return contexts;
    }
}
