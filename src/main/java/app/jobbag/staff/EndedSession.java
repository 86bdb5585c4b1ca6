package app.jobbag.staff;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * What is sent after the session ended changes nothing; the person signs in again and is back at the page it was sent
 * from, where the browser offers the typed text.
 */
class EndedSession implements AccessDeniedHandler {
    /** Where Spring Security looks for the way on after signing in. */
    private static final String WAY_ON = "SPRING_SECURITY_SAVED_REQUEST";

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean signedIn = SignedIn.current().isPresent();
        boolean unseen = request.getHeader("X-Requested-With") != null;
        if (signedIn || unseen || !(denied instanceof CsrfException)) {
            otherwise.handle(request, response, denied);
        } else {
            askToSignInAgain(request, response);
        }
    }

    void askToSignInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        origin(request)
                .ifPresent(page -> request.getSession()
                        .setAttribute(WAY_ON, new SimpleSavedRequest(request.getContextPath() + page)));
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in?ended");
        } else {
            response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in?ended");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /** The page asked for, or the own page that sent this, without the host. */
    private static Optional<String> origin(HttpServletRequest request) {
        boolean whole = request.getHeader("HX-Request") == null;
        if (whole && HttpMethod.GET.matches(request.getMethod())) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return Optional.of(address(path, request.getQueryString()));
        }
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(page -> request.getServerName().equals(page.getHost()))
                    .map(page -> address(page.getRawPath(), page.getRawQuery()))
                    .filter(path -> path.matches("/[^/].*") && !path.startsWith("/sign-in"));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String address(String path, @Nullable String query) {
        return query == null ? path : path + '?' + query;
    }
}
