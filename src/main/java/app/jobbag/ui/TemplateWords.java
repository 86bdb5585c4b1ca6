package app.jobbag.ui;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Words every template knows: {@code formats}, {@code tones}, {@code options}, {@code recorded},
 * {@code fieldLabels}, {@code capacities}. As variables, not as {@code @beans}: Thymeleaf
 * forbids beans in the parameters of fragments.
 */
@Configuration(proxyBeanMethods = false)
class TemplateWords {
    TemplateWords(
            ThymeleafViewResolver views,
            Formats formats,
            Tones tones,
            Options options,
            Recorded recorded,
            FieldLabels labels,
            Capacities capacities) {
        // a page is HTML at whatever address: Thymeleaf would send the page of /nothing.xml as XML
        views.setForceContentType(true);
        views.addStaticVariable("formats", formats);
        views.addStaticVariable("tones", tones);
        views.addStaticVariable("options", options);
        views.addStaticVariable("recorded", recorded);
        views.addStaticVariable("fieldLabels", labels);
        views.addStaticVariable("capacities", capacities);
    }
}
