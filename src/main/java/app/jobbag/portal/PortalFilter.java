package app.jobbag.portal;

import app.jobbag.platform.scope.ScopedRequest;
import app.jobbag.staff.Locales;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every transaction of the request runs on behalf of the contact, in the contact's own language and time zone. */
class PortalFilter extends OncePerRequestFilter {
    private final Clock clock;

    PortalFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PortalContact> who = PortalContact.current();
        if (who.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        PortalContact contact = who.get();
        request.setAttribute(
                Locales.GIVEN,
                new SimpleTimeZoneAwareLocaleContext(contact.locale(), TimeZone.getTimeZone(contact.zone())));
        ScopedRequest.pass(contact.viewer(clock.instant()), request, response, chain);
    }
}
