package app.jobbag.staff.web;

import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** What the session remembers of the person, brought up to date after a choice of their own. */
@Component
class OwnSession {
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    void remember(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who, null, AuthorityUtils.createAuthorityList("STAFF")));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        LocaleContextHolder.setLocale(who.locale());
    }
}
