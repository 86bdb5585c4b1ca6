package app.jobbag.workorders.web;

import app.jobbag.workorders.Brief;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** An obligatory answer that is missing, and where it is given: for {@code ui/_next}. */
public record Gap(String text, String url) {
    static List<Gap> of(OrderDetails order, Brief brief, MessageSource texts) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> labels = brief.fields()
                .collect(Collectors.toMap(
                        field -> Brief.formField(field.key()),
                        field -> field.label().in(locale)));
        return brief.gaps(order.text()).stream()
                .map(gap -> String.valueOf(gap.field()))
                .map(field -> of(
                        order,
                        field,
                        labels.containsKey(field)
                                ? labels.get(field)
                                : texts.getMessage("workorders.field." + field, null, locale)))
                .toList();
    }

    private static Gap of(OrderDetails order, String field, String text) {
        String anchor = field.replace("[", "").replace("]", "");
        return new Gap(text, "/workorders/" + order.id().value() + "/edit#" + anchor);
    }
}
