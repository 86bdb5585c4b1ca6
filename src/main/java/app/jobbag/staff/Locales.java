package app.jobbag.staff;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AbstractLocaleContextResolver;
import org.springframework.web.util.WebUtils;

/** Language and time zone of a page: the person's own; before sign-in the chosen or the browser's language. */
@Component("localeResolver")
public class Locales extends AbstractLocaleContextResolver {
    public static final List<Locale> OFFERED =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.SIMPLIFIED_CHINESE);
    /** A module that signs in others than staff (the portal) leaves their context here for its requests. */
    public static final String GIVEN = Locales.class.getName() + ".given";

    private static final String COOKIE = "language";

    /** From here on the request speaks so. */
    public static void give(HttpServletRequest request, LocaleContext theirs) {
        request.setAttribute(GIVEN, theirs);
        LocaleContextHolder.setLocaleContext(theirs);
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        if (request.getAttribute(GIVEN) instanceof LocaleContext given) {
            return given;
        }
        return SignedIn.current()
                .map(who -> new SimpleTimeZoneAwareLocaleContext(who.locale(), TimeZone.getTimeZone(who.zone())))
                .orElseGet(() -> new SimpleTimeZoneAwareLocaleContext(guess(request), TimeZone.getTimeZone(utc())));
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        if (response != null && context != null && context.getLocale() != null) {
            Cookie cookie = new Cookie(COOKIE, context.getLocale().toLanguageTag());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setMaxAge(60 * 60 * 24 * 365);
            response.addCookie(cookie);
        }
    }

    /** The offered language nearest to a tag such as {@code es-MX}; English when there is none. */
    public static Locale nearest(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(Locale::forLanguageTag)
                .flatMap(asked -> OFFERED.stream()
                        .filter(each -> each.getLanguage().equals(asked.getLanguage()))
                        .findFirst())
                .orElse(Locale.ENGLISH);
    }

    private static Locale guess(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return nearest(chosen != null ? chosen.getValue() : request.getLocale().toLanguageTag());
    }

    private static ZoneId utc() {
        return ZoneId.of("UTC");
    }
}
