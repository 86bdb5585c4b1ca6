package app.jobbag.ui;

import app.jobbag.kernel.Id;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/** Wires the page patterns into Spring MVC. What they need is asked for late: it needs MVC's own conversion service. */
@Configuration(proxyBeanMethods = false)
class UiConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<PostAnswers> answers;
    private final ObjectProvider<PageModel> pages;
    private final ObjectProvider<ResourceUrlProvider> urls;
    private final Clock clock;

    UiConfiguration(
            ObjectProvider<PostAnswers> answers,
            ObjectProvider<PageModel> pages,
            ObjectProvider<ResourceUrlProvider> urls,
            Clock clock) {
        this.clock = clock;
        this.answers = answers;
        this.pages = pages;
        this.urls = urls;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PostResolver(answers));
        resolvers.add(new ListRequestResolver());
    }

    /**
     * Spring makes the hashed addresses of style sheets known after all other interceptors: too late for whoever a guard
     * turns away, whose page would differ from that of an address that is not there.
     */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ResourceUrlProviderExposingInterceptor(urls.getObject()))
                .order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(new AsyncHandlerInterceptor() {
            @Override
            public void postHandle(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable ModelAndView page) {
                pages.getObject().postHandle(request, response, handler, page);
            }
        });
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new IdConverter());
        registry.addConverter(Id.class, String.class, id -> id.value().toString());
        registry.addFormatterForFieldType(BigDecimal.class, new AmountFormat());
        registry.addFormatterForFieldType(LocalDate.class, new DateFormat(clock));
        registry.addFormatterForFieldType(LocalTime.class, new TimeFormat());
    }
}
