package app.jobbag;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords and mailed codes are hashed by the thousand in tests, each for a twentieth of a second: here with Argon2id too, but
 * of a few kilobytes. {@code PasswordStrengthTest} holds what the application itself takes.
 */
final class QuickHashes implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder ? new Argon2PasswordEncoder(16, 32, 1, 64, 1) : bean;
    }
}
