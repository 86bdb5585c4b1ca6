package app.jobbag.platform.wiring;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Installs {@link NamedByClass} before any bean is made, in the application and in its tests (decision 062). */
class QuickWiring implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.setAutowireCandidateResolver(new NamedByClass());
        beans.registerSingleton("quickWiring", (BeanFactoryPostProcessor) QuickWiring::keepWhatIsFound);
    }

    /**
     * The web server asks for most beans before Spring keeps what it found by type, which costs a tenth of the start. A singleton comes
     * after all processors that are beans, so nobody changes a definition any more; what was merged of them until now is forgotten.
     */
    private static void keepWhatIsFound(ConfigurableListableBeanFactory beans) {
        beans.clearMetadataCache();
        beans.freezeConfiguration();
    }
}
