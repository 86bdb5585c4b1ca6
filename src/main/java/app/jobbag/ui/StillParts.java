package app.jobbag.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.web.IWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * The parts of a page that stand still: the same for everybody who reads in a language with the same rights. They are set
 * once and then copied, since setting them took half of a page's time. They come from the program alone, never from the
 * database, so every node has the same. Templates write {@code th:utext="${still.part('ui/_dialogs', 'dialogs')}"}.
 */
@Component
public class StillParts {
    private record Key(String template, String fragment, Locale locale, String section, Set<String> rights) {}

    private final SpringTemplateEngine engine;
    private final Map<Key, String> set = new ConcurrentHashMap<>();

    StillParts(SpringTemplateEngine engine, ThymeleafViewResolver views) {
        this.engine = engine;
        views.addStaticVariable("still", this);
    }

    public String part(String template, String fragment) {
        return part(template, fragment, "", Set.of());
    }

    /** A fragment that knows two variables: the {@code _section} that is lit and the reader's {@code _rights}. */
    public String part(String template, String fragment, @Nullable String section, Set<String> rights) {
        String lit = section == null ? "" : section;
        Key key = new Key(template, fragment, LocaleContextHolder.getLocale(), lit, rights);
        return set.computeIfAbsent(key, this::rendered);
    }

    private String rendered(Key key) {
        // they become attributes of the request, beside those of the page around: names that no page uses
        Map<String, Object> words = Map.of("_section", key.section(), "_rights", key.rights());
        WebContext context = new WebContext(exchange(), key.locale(), words);
        return engine.process(key.template(), Set.of(key.fragment()), context);
    }

    private static IWebExchange exchange() {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = current.getRequest();
        return JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, Objects.requireNonNull(current.getResponse()));
    }
}
