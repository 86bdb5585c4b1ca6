package app.jobbag.operations.web;

import app.jobbag.platform.DemoMode;
import app.jobbag.ui.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The demonstration's mailbox stands open: its readers are clients' contacts, who have no account. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemoMode.class)
class DemoDoors {
    @Bean
    @Order(1)
    SecurityFilterChain demoMailboxDoors(HttpSecurity http) throws Exception {
        return http.securityMatcher("/demo/mailbox", "/demo/mailbox/**")
                .authorizeHttpRequests(doors -> doors.anyRequest().permitAll())
                .headers(SecurityHeaders::strict)
                .build();
    }
}
