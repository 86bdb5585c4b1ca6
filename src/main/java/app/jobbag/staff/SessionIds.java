package app.jobbag.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * The session's cookie, looked at once a request: Spring Session asks for it again when the answer is ready, only to see
 * that it was right, and would read the session from the database a second time. Lax and hidden from scripts, secure where
 * the request is.
 */
final class SessionIds implements HttpSessionIdResolver {
    private static final String SEEN = SessionIds.class.getName() + ".";

    private final HttpSessionIdResolver cookie = new CookieHttpSessionIdResolver();

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.getAttribute(seen(request)) != null) {
            return List.of();
        }
        List<String> ids = cookie.resolveSessionIds(request);
        request.setAttribute(seen(request), ids);
        return ids;
    }

    /** Asked after each request; told only what the browser does not know. */
    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        if (!(request.getAttribute(seen(request)) instanceof List<?> seen) || !seen.contains(id)) {
            cookie.setSessionId(request, response, id);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookie.expireSession(request, response);
    }

    /** The error page is another look. */
    private static String seen(HttpServletRequest request) {
        return SEEN + request.getDispatcherType();
    }
}
