package app.jobbag.staff.web;

import app.jobbag.staff.FirstAdministrator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** While nobody can sign in, the way to the sign-in page leads to the first administrator's. */
@Configuration(proxyBeanMethods = false)
class FirstVisit implements WebMvcConfigurer, HandlerInterceptor {
    private final FirstAdministrator first;

    FirstVisit(FirstAdministrator first) {
        this.first = first;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/sign-in");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean redirects = first.isAwaited();
        if (redirects) {
            response.sendRedirect(request.getContextPath() + "/first-administrator");
        }
        return !redirects;
    }
}
