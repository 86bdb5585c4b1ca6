package app.jobbag.staff.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Whether somebody may open the list at an address, as the list's own route declares. */
@Component
class ListRights {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final AccessPolicy policy;

    ListRights(ObjectProvider<RequestMappingHandlerMapping> mappings, AccessPolicy policy) {
        this.mappings = mappings;
        this.policy = policy;
    }

    /** @throws NotFound when there is no such list for this person */
    void require(SignedIn who, String address) {
        String path = UriComponentsBuilder.fromUriString(address).build().getPath();
        boolean open = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> path != null && route.getKey().getDirectPaths().contains(path))
                .anyMatch(route -> isOpen(who, route));
        if (!open || !address.matches("/[a-z].*")) {
            throw new NotFound();
        }
    }

    private boolean isOpen(SignedIn who, Map.Entry<RequestMappingInfo, HandlerMethod> route) {
        Requires requires = route.getValue().getMethodAnnotation(Requires.class);
        return requires != null && policy.mayUse(who, requires.value());
    }
}
