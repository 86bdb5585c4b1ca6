package app.jobbag.workorders.web;

import app.jobbag.workorders.Brief;
import app.jobbag.workorders.OrderDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** An obligatory answer that is missing, and where it is given: for {@code ui/_next}. */
public record Gap(String text, String url) {
    private static final List<String> COMMON = List.of("title", "estimate", "deliveryDate");

    static List<Gap> of(OrderDetails order, Brief brief, MessageSource texts) {
        Map<String, String> labels = labels(brief, texts);
        return brief.gaps(order.text()).stream()
                .map(gap -> String.valueOf(gap.field()))
                .map(field -> of(order, field, labels.getOrDefault(field, field)))
                .toList();
    }

    /** What each field of an order is called, by its name in the form. */
    static Map<String, String> labels(Brief brief, MessageSource texts) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> labels = new LinkedHashMap<>();
        brief.fields()
                .forEach(field ->
                        labels.put(Brief.formField(field.key()), field.label().in(locale)));
        for (String field : COMMON) {
            labels.put(field, texts.getMessage("workorders.field." + field, null, locale));
        }
        return labels;
    }

    private static Gap of(OrderDetails order, String field, String text) {
        String anchor = field.replace("[", "").replace("]", "");
        return new Gap(text, "/workorders/" + order.id().value() + "/edit#" + anchor);
    }
}
