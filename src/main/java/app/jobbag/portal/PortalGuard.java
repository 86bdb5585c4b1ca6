package app.jobbag.portal;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * How far a link leads. Whoever came by none finds nothing: the same page as behind a link that is dead. The link of one
 * document opens that one; all else wants the mailed code, once a session.
 */
class PortalGuard implements HandlerInterceptor {
    static final String PROOF = "/p/presence/new";

    private static final String DOCUMENTS = "/p/documents/{id}";

    private final Clock clock;

    PortalGuard(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !method.hasMethodAnnotation(Requires.class)) {
            return true;
        }
        PortalContact who = PortalContact.current().orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (isOneDocument(request) && !who.mayOpen(document(request), now)) {
            throw new NotFound();
        }
        if (!method.hasMethodAnnotation(WholePortal.class) || who.isPresent(now)) {
            return true;
        }
        if (HttpMethod.POST.matches(request.getMethod())) {
            throw new NotFound();
        }
        response.sendRedirect(request.getContextPath() + PROOF);
        return false;
    }

    private static boolean isOneDocument(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .startsWith(DOCUMENTS);
    }

    private static UUID document(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return UUID.fromString(String.valueOf(((Map<?, ?>) variables).get("id")));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
