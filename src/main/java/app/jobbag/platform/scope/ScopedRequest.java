package app.jobbag.platform.scope;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The rest of a request on behalf of a viewer. */
public final class ScopedRequest {
    private ScopedRequest() {}

    public static void pass(Viewer viewer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletException[] failure = new ServletException[1];
        try {
            Viewers.as(viewer, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    failure[0] = e;
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (failure[0] != null) {
            throw failure[0];
        }
    }
}
