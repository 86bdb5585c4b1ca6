package app.jobbag.portal;

import app.jobbag.ui.SecurityHeaders;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The portal's own doors: a filter chain of its own with a list of routes, and nothing else behind {@code /p}. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration implements WebMvcConfigurer {
    private static final String[] PAGES = {
        "/p",
        "/p/{token}",
        "/p/presence/new",
        "/p/links/new",
        "/p/invitations/{invitation}",
        "/p/purchases/{link}",
        "/p/quotes/{quote}",
        "/p/quotes/{quote}/files/{position}",
        "/p/outlines/{outline}",
        "/p/outlines/{outline}/file",
        "/p/meetings/{id}",
        "/p/newer/{id}",
        "/p/minutes/{id}/file",
        "/p/invoices/{id}",
        "/p/invoices/{id}/file",
        "/p/credit-notes/{id}/file",
        "/p/reports/{id}",
        "/p/reports/{id}/file",
        "/p/documents/{id}",
        "/p/documents/{id}/*",
        "/p/documents/{id}/attachments/{position}",
        "/p/documents/{id}/pages/{page}"
    };

    private final Clock clock;

    PortalConfiguration(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PortalGuard(clock)).addPathPatterns("/p", "/p/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PortalContactResolver());
    }

    /** Who came by no link gets further than the doors, to the friendly page that says so: see {@link PortalGuard}. */
    @Bean
    @Order(1)
    SecurityFilterChain portalDoors(HttpSecurity http, PortalSession session) throws Exception {
        return http.securityMatcher("/p", "/p/**")
                .securityContext(context -> context.securityContextRepository(session.contexts()))
                .authorizeHttpRequests(doors -> doors.requestMatchers(HttpMethod.GET, PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/p/documents/{id}/signature/new")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/p/{token}",
                                "/p/{token}/fresh-link",
                                "/p/presence/code",
                                "/p/presence/another-code",
                                "/p/presence/end",
                                "/p/invitations/{invitation}",
                                "/p/purchases/{link}",
                                "/p/quotes/{quote}",
                                "/p/meetings/{id}",
                                "/p/reports/{id}/acknowledgement",
                                "/p/reports/{id}/comments",
                                "/p/invoices/{id}/disputes",
                                "/p/invoices/{id}/disputes/{dispute}/words",
                                "/p/documents/{id}/*",
                                "/p/documents/{id}/marks/{mark}/removal")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(e -> e.authenticationEntryPoint(
                                (request, response, reason) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                        .accessDeniedHandler(
                                (request, response, reason) -> response.sendError(HttpStatus.NOT_FOUND.value())))
                .headers(SecurityHeaders::strict)
                .addFilterAfter(new PortalFilter(clock), AuthorizationFilter.class)
                .build();
    }
}
