package app.jobbag.platform;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether this is the demonstration agency: {@code jobbag.demo} when it is set, else whether no database was named.
 */
public class DemoMode implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isOn(context.getEnvironment());
    }

    public static boolean isOn(Environment environment) {
        Boolean asked = environment.getProperty("jobbag.demo", Boolean.class);
        return asked != null ? asked : environment.getProperty("spring.datasource.url") == null;
    }
}
