package app.jobbag.platform.outbox;

import app.jobbag.platform.DemoMode;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {
    /** A mail server when one is set; else, in the demonstration, its mailbox; else mails wait in the queue. */
    @Bean
    Transport mailTransport(
            ObjectProvider<JavaMailSender> sender,
            Environment environment,
            @Value("${jobbag.mail.from:jobbag@localhost}") String from) {
        JavaMailSender smtp = sender.getIfAvailable();
        if (smtp != null) {
            return new Transport(Optional.of(new SmtpTransport(smtp, from)));
        }
        boolean kept = environment.getProperty("jobbag.mail.mailbox", Boolean.class, DemoMode.isOn(environment));
        return new Transport(kept ? Optional.of(new MailboxTransport()) : Optional.empty());
    }

    /** The transport, if there is any. */
    record Transport(Optional<MailTransport> chosen) {}
}
