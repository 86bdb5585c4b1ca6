package app.jobbag.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Fills the template of a document in the language of its reader, not of the person who presses the button. */
@Component
class PaperTemplates {

    private final SpringTemplateEngine engine;
    private final ApplicationContext beans;
    private final ConversionService formats;
    private final Letterhead letterhead;
    private final String stylesheet = stylesheet();

    PaperTemplates(
            SpringTemplateEngine engine,
            ApplicationContext beans,
            ConversionService mvcConversionService,
            Letterhead letterhead) {
        this.engine = engine;
        this.beans = beans;
        this.formats = mvcConversionService;
        this.letterhead = letterhead;
    }

    String html(String template, Locale locale, Map<String, ?> model) {
        Context context = new Context(locale);
        context.setVariables(Map.copyOf(model));
        context.setVariable("agency", letterhead.in(locale));
        context.setVariable("stylesheet", stylesheet);
        // it holds the state of one evaluation, so it is made anew each time
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, formats));
        var readers = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return engine.process(template, context);
        } finally {
            LocaleContextHolder.setLocaleContext(readers);
        }
    }

    private static String stylesheet() {
        try {
            return new ClassPathResource("print/document.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The print stylesheet is missing", e);
        }
    }
}
