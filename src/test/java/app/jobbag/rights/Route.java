package app.jobbag.rights;

import app.jobbag.Thorough;
import app.jobbag.kernel.Id;
import app.jobbag.staff.Action;
import app.jobbag.staff.OpenDoor;
import app.jobbag.staff.Requires;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A handler at one verb and one address.
 *
 * @param action null for an open door
 * @param asked parameters that the mapping itself asks for
 */
record Route(
        HttpMethod verb,
        String pattern,
        HandlerMethod handler,
        @Nullable Action action,
        List<String> asked) {
    /** Every route is worth a second or two; a sixth of them is tried where not everything is. */
    private static final int SHARE = 6;

    private static final List<String> ENDS = List.of(
            "/return",
            "/hold",
            "/issuance",
            "/submission",
            "/removal",
            "/departure",
            "/cancellation",
            "/archive",
            "/end");

    static List<Route> all(RequestMappingHandlerMapping mapping) {
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> each :
                mapping.getHandlerMethods().entrySet()) {
            Class<?> type = each.getValue().getBeanType();
            // the container leads to the error page, whatever the verb; ErrorPageControllerTest asks it by its address
            if (type.getPackageName().startsWith("app.jobbag") && !ErrorController.class.isAssignableFrom(type)) {
                routes.addAll(of(each.getKey(), each.getValue()));
            }
        }
        // the demonstration's mailbox shows every mail to everybody, on loopback only; no real installation has it
        routes.removeIf(route -> route.pattern().startsWith("/demo/"));
        routes.sort(Comparator.comparing(Route::pattern)
                .thenComparing(route -> route.verb().name())
                .thenComparing(route -> route.asked().toString()));
        return routes;
    }

    /**
     * All where everything is checked, else one of several, spread over all modules; or those that somebody at work on a few
     * asks for: {@code -Djobbag.routes=/a,/b} names how they begin.
     */
    static List<Route> wanted(RequestMappingHandlerMapping mapping) {
        String asked = System.getProperty("jobbag.routes");
        List<Route> all = all(mapping);
        if (asked == null) {
            int share = Thorough.times(1, SHARE);
            return all.stream()
                    .filter(route -> Math.floorMod(route.toString().hashCode(), share) == 0)
                    .toList();
        }
        List<String> beginnings = List.of(asked.split(","));
        return all.stream()
                .filter(route -> beginnings.stream().anyMatch(route.pattern()::startsWith))
                .toList();
    }

    static boolean allWanted() {
        return System.getProperty("jobbag.routes") == null && Thorough.isAsked();
    }

    private static List<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        Requires requires = handler.getMethodAnnotation(Requires.class);
        List<String> asked = info.getParamsCondition().getExpressions().stream()
                .filter(each -> !each.isNegated())
                .map(each -> each.getName())
                .toList();
        Set<RequestMethod> verbs = info.getMethodsCondition().getMethods();
        if (verbs.isEmpty()) {
            throw new AssertionError("a route for every verb: " + handler);
        }
        List<Route> routes = new ArrayList<>();
        for (RequestMethod verb : verbs) {
            for (String pattern : info.getPatternValues()) {
                routes.add(new Route(
                        verb.asHttpMethod(), pattern, handler, requires == null ? null : requires.value(), asked));
            }
        }
        return routes;
    }

    boolean open() {
        return handler.hasMethodAnnotation(OpenDoor.class);
    }

    boolean portal() {
        return action == Action.PORTAL_SEE || action == Action.PORTAL_SIGN || action == Action.PORTAL_INVOICES;
    }

    /** A button of a form that sends it back and forth: for another row, for a time, for what a file would bring. */
    boolean asksOnly() {
        return asked.contains("_more") || asked.contains("_times") || pattern.endsWith("-previews");
    }

    boolean reads() {
        return verb == HttpMethod.GET;
    }

    /** The higher, the later it goes: what such a route has ended is open to nothing any more. */
    int finality() {
        return ENDS.indexOf(pattern.substring(pattern.lastIndexOf('/')));
    }

    boolean namesAnObject() {
        return pattern.contains("{");
    }

    static boolean namesAnObject(MethodParameter variable) {
        Class<?> type = variable.getParameterType();
        return Id.class.isAssignableFrom(type) || type == UUID.class;
    }

    static String name(MethodParameter parameter) {
        String given = parameter.getParameterAnnotation(RequestParam.class).name();
        return given.isEmpty() ? String.valueOf(parameter.getParameterName()) : given;
    }

    /** The variables of the address, by name. */
    List<MethodParameter> variables() {
        return parameters(PathVariable.class);
    }

    List<MethodParameter> requestParameters() {
        return parameters(RequestParam.class);
    }

    /** The fields of its form. */
    List<FormField> fields() {
        return parameters(ModelAttribute.class).stream()
                .flatMap(each -> FormField.of(each.getParameterType()).stream())
                .toList();
    }

    /** The variables that name an object, in braces. */
    List<String> places() {
        return variables().stream()
                .filter(Route::namesAnObject)
                .map(each -> "{" + each.getParameterName() + "}")
                .toList();
    }

    /** The parameters and fields that name an object. */
    List<String> mentions() {
        List<String> names = new ArrayList<>();
        requestParameters().stream()
                .filter(each -> Id.class.isAssignableFrom(each.getParameterType()))
                .forEach(each -> names.add(name(each)));
        fields().stream().filter(FormField::isId).forEach(each -> names.add(each.name()));
        return names;
    }

    private List<MethodParameter> parameters(Class<? extends java.lang.annotation.Annotation> kind) {
        List<MethodParameter> found = new ArrayList<>();
        for (MethodParameter each : handler.getMethodParameters()) {
            each.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
            if (each.hasParameterAnnotation(kind)) {
                found.add(each);
            }
        }
        return found;
    }

    @Override
    public String toString() {
        return verb + " " + pattern + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }
}
