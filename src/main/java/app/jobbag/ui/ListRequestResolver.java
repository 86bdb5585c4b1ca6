package app.jobbag.ui;

import app.jobbag.ui.lists.ListRequest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method the list's part of the address. */
class ListRequestResolver implements HandlerMethodArgumentResolver {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,30}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Iterator<String> names = web.getParameterNames(); names.hasNext(); ) {
            String name = names.next();
            String value = web.getParameter(name);
            if (NAME.matcher(name).matches() && value != null && !value.isBlank() && value.length() <= 1000) {
                given.put(name, value);
            }
        }
        return new ListRequest(given);
    }
}
