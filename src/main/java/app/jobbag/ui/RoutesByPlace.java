package app.jobbag.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of an address among those that begin with the same word (decision 067). Spring asks all of them where
 * an address has a variable, which with 800 routes cost a sixth of a page's processor time.
 */
class RoutesByPlace extends RequestMappingHandlerMapping {
    private static final String PLACE = RoutesByPlace.class.getName();

    /** The first word of a route's address; a route that has none, several or a variable there is always asked. */
    private final Map<RequestMappingInfo, String> places = new ConcurrentHashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        PathPatternsRequestCondition paths = mapping.getPathPatternsCondition();
        if (paths != null && paths.getPatterns().size() == 1) {
            String place = place(paths.getFirstPattern().getPatternString());
            if (place != null) {
                places.put(mapping, place);
            }
        }
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        request.setAttribute(PLACE, place(path));
        return super.lookupHandlerMethod(path, request);
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        Object asked = request.getAttribute(PLACE);
        String place = asked == null ? null : places.get(route);
        return place == null || place.equals(asked) ? super.getMatchingMapping(route, request) : null;
    }

    /** Null where the first word may be written in several ways, as with a variable or encoded letters. */
    static @Nullable String place(String path) {
        if (!path.startsWith("/")) {
            return null;
        }
        int end = path.indexOf('/', 1);
        String word = end < 0 ? path.substring(1) : path.substring(1, end);
        return word.chars().allMatch(RoutesByPlace::plain) ? word : null;
    }

    private static boolean plain(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-';
    }
}
