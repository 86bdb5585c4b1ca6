package app.jobbag.demo;

import app.jobbag.platform.DemoMode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** A part of the demonstration: it exists in demonstration mode only, and not where {@code jobbag.demo.load} is false. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@Conditional(DemoMode.class)
@ConditionalOnBooleanProperty(name = "jobbag.demo.load", matchIfMissing = true)
@interface DemoPart {}
