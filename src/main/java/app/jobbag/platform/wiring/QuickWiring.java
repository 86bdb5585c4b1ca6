package app.jobbag.platform.wiring;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Installs {@link NamedByClass} before any bean is made, in the application and in its tests (decision 062). */
class QuickWiring implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.setAutowireCandidateResolver(new NamedByClass());
    }
}
