package app.jobbag.portal;

import app.jobbag.signoffs.LinkHolder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    PortalSession() {
        contexts.setSpringSecurityContextKey("PORTAL_SECURITY_CONTEXT");
    }

    /** Lets the contact in. The session gets a new id, so that one prepared by somebody else is worth nothing. */
    public void admit(LinkHolder holder, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                PortalContact.of(holder), null, AuthorityUtils.createAuthorityList("CONTACT")));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    SecurityContextRepository contexts() {
        return contexts;
    }
}
