package app.jobbag.staff;

import app.jobbag.platform.scope.ScopedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every transaction of the request runs on behalf of the person signed in. A session ends after twelve hours at most. */
class ViewerFilter extends OncePerRequestFilter {
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final EndedSession ended;

    ViewerFilter(EndedSession ended) {
        this.ended = ended;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && age(session).compareTo(LONGEST_SESSION) > 0) {
            session.invalidate();
            ended.askToSignInAgain(request, response);
            return;
        }
        Optional<SignedIn> who = SignedIn.current();
        if (who.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        ScopedRequest.pass(PeopleRegister.viewer(who.get()), request, response, chain);
    }

    private static Duration age(HttpSession session) {
        return Duration.ofMillis(System.currentTimeMillis() - session.getCreationTime());
    }
}
