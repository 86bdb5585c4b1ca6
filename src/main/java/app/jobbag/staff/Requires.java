package app.jobbag.staff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The action a route asks leave for. A person none of whose roles ever may gets 404 before anything is loaded; what depends
 * on the object is asked by the service once it is loaded.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Action value();
}
