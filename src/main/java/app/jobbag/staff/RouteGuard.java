package app.jobbag.staff;

import app.jobbag.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Refuses to start with a route that declares no action, and turns away whoever may never use a route. */
@Component
class RouteGuard implements HandlerInterceptor {
    private final AccessPolicy policy;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    RouteGuard(AccessPolicy policy, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.policy = policy;
        this.mappings = mappings;
    }

    @EventListener(ApplicationStartedEvent.class)
    void everyRouteDeclaresItsAction() {
        List<String> undeclared = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(handler -> handler.getBeanType().getPackageName().startsWith("app.jobbag"))
                .filter(handler ->
                        !handler.hasMethodAnnotation(Requires.class) && !handler.hasMethodAnnotation(OpenDoor.class))
                .map(HandlerMethod::toString)
                .toList();
        if (!undeclared.isEmpty()) {
            throw new IllegalStateException("routes without a declared action: " + undeclared);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Requires requires = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Requires.class) : null;
        if (requires != null && isStaffAction(requires.value())) {
            SignedIn who = SignedIn.current().orElseThrow(NotFound::new);
            if (!policy.mayUse(who, requires.value())) {
                throw new NotFound();
            }
        }
        return true;
    }

    /** The portal's own chain and services decide about contacts. */
    private static boolean isStaffAction(Action action) {
        return action != Action.PORTAL_SEE && action != Action.PORTAL_SIGN && action != Action.PORTAL_INVOICES;
    }
}
