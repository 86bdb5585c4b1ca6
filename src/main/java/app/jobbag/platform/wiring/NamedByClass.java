package app.jobbag.platform.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Whoever asks for one of our classes is first offered the bean that bears its name, as scanning names it. Spring checks that it
 * fits, and looks through all beans where it does not: which it otherwise does once for each class, a third of the start.
 */
class NamedByClass extends ContextAnnotationAutowireCandidateResolver {
    private static final String OURS = "app.jobbag.";

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor asked) {
        String qualified = super.getSuggestedName(asked);
        Class<?> type = asked.getDependencyType();
        return qualified == null && type.getName().startsWith(OURS)
                ? StringUtils.uncapitalizeAsProperty(ClassUtils.getShortName(type))
                : qualified;
    }
}
