package app.jobbag.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A document as a module would print it: Spanish and Chinese, as many lines as asked for. */
public final class SamplePaper {

    public record Row(int index, String text, String amount) {}

    public record Signer(String name, String role) {}

    private SamplePaper() {}

    public static String html(int rows, String subject) {
        return html(rows, subject, Locale.forLanguageTag("es"));
    }

    public static String html(int rows, String subject, Locale locale) {
        var head = new PaperHead("Solicitud de facturación", "SF-2026-0042", 2, locale.toLanguageTag(), "4Q7KM-2XA9T");
        return templates()
                .html(
                        "files/sample",
                        locale,
                        Map.of(
                                "paper",
                                head,
                                "subject",
                                subject,
                                "rows",
                                lines(rows),
                                "total",
                                "12.345,60",
                                "signers",
                                List.of(
                                        new Signer("Lucía Ordóñez", "Directora de cuentas"),
                                        new Signer("王丽华", "客户总监"))));
    }

    private static List<Row> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Row(
                        i,
                        i % 2 == 0
                                ? "Diseño y maquetación del cartel nº " + i + ": «Otoño en el jardín»"
                                : "上海春季新品发布会主视觉设计，第" + i + "稿",
                        i + ".234,56"))
                .toList();
    }

    static PaperTemplates templates() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/files");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(texts);
        return new PaperTemplates(
                engine, new StaticApplicationContext(), new DefaultFormattingConversionService(), language -> agency());
    }

    private static Agency agency() {
        return new Agency(
                "Taller Almendro",
                List.of("Calle de la Palma 41, 3.º izda.", "28004 Madrid, España"),
                "B86012345",
                "hola@almendro.example · +34 910 555 010");
    }
}
