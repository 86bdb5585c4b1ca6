package app.jobbag.portal;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever came by no link finds nothing: the same page as behind a link that is dead. */
class PortalGuard implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean forContacts = handler instanceof HandlerMethod method && method.hasMethodAnnotation(Requires.class);
        if (forContacts && PortalContact.current().isEmpty()) {
            throw new NotFound();
        }
        return true;
    }
}
