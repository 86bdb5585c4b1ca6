package app.jobbag.staff;

import app.jobbag.ui.SecurityHeaders;
import java.util.List;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {
    /** What needs no one to be signed in; everything else does. */
    static final String[] OPEN = {
        "/sign-in",
        "/first-administrator",
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/img/**",
        "/webjars/**",
        "/favicon.ico",
        "/error",
        "/actuator/health/**",
        "/calendars/*.ics",
        "/language"
    };

    private final RouteGuard routes;

    SecurityConfiguration(RouteGuard routes) {
        this.routes = routes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(routes);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInResolver());
    }

    /** Argon2id with 19 MiB, 2 passes, 1 lane: OWASP's recommendation. */
    @Bean
    static PasswordEncoder passwords() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    /** An address with an encoded slash is refused by the firewall, with a page of the house, and not by Tomcat with its own. */
    @Bean
    static TomcatConnectorCustomizer encodedSlashes() {
        return connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
    }

    @Bean
    static SessionIds sessionIds() {
        return new SessionIds();
    }

    /** Two requests of one session may put the same thing into it at once, such as the toast after a redirect. */
    @Bean
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterSessionWins() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** In the place of Boot's own repository, which would step back before another bean. */
    @Bean
    static BeanPostProcessor restedSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored ? RestedSessions.of(stored) : bean;
            }
        };
    }

    @Bean
    SecurityFilterChain staffDoors(HttpSecurity http, SignInProvider provider) throws Exception {
        EndedSession ended = new EndedSession();
        return http.authenticationProvider(provider)
                .authorizeHttpRequests(doors ->
                        doors.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").defaultSuccessUrl("/", false).failureHandler(new SignInFailure()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?bye"))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(askToSignIn()).accessDeniedHandler(ended))
                .headers(SecurityHeaders::strict)
                .addFilterAfter(new ViewerFilter(ended), AuthorizationFilter.class)
                .build();
    }

    /** A partial page update gets a redirect of the whole page instead of a sign-in form in its middle. */
    private static AuthenticationEntryPoint askToSignIn() {
        AuthenticationEntryPoint whole = new LoginUrlAuthenticationEntryPoint("/sign-in");
        return (request, response, reason) -> {
            if (request.getHeader("HX-Request") == null) {
                whole.commence(request, response, reason);
            } else {
                response.setHeader("HX-Redirect", "/sign-in");
                response.setStatus(HttpStatus.UNAUTHORIZED.value());
            }
        };
    }
}
