package app.jobbag.billing;

import app.jobbag.kernel.Refused;
import app.jobbag.ui.Formats;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a retainer's line says of a period: {@code {period}}, {@code {from}} and {@code {to}} in the client's language. */
@Component
class RetainerText {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("period", "from", "to");

    private final MessageSource texts;
    private final Formats formats;

    RetainerText(MessageSource texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** @throws Refused when it asks for something that a period has not */
    void check(String text) {
        HOLE.matcher(text)
                .results()
                .filter(each -> !KNOWN.contains(each.group(1)))
                .findFirst()
                .ifPresent(each -> {
                    throw new Refused("billing.retainer.refused.placeholder", each.group()).at("text");
                });
    }

    String of(Retainer retainer, Locale reader) {
        return HOLE.matcher(retainer.text())
                .replaceAll(each -> Matcher.quoteReplacement(filled(each, retainer, reader)));
    }

    private String filled(MatchResult hole, Retainer retainer, Locale reader) {
        return switch (hole.group(1)) {
            case "period" -> period(retainer, reader);
            case "from" -> formats.fullDate(retainer.nextOn(), reader);
            case "to" -> formats.fullDate(retainer.lastDay(), reader);
            default -> hole.group();
        };
    }

    /** A calendar month or quarter by its name, any other period by its days. */
    private String period(Retainer retainer, Locale reader) {
        LocalDate day = retainer.nextOn();
        String year = String.valueOf(day.getYear());
        boolean whole = day.getDayOfMonth() == 1;
        if (whole && retainer.every() == RetainerDraft.Every.MONTH) {
            boolean counted = reader.getLanguage().equals("zh");
            String name = counted
                    ? String.valueOf(day.getMonthValue())
                    : day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, reader);
            return said("month", reader, name, year);
        }
        if (whole && day.getMonthValue() % 3 == 1) {
            return said("quarter", reader, String.valueOf(day.getMonthValue() / 3 + 1), year);
        }
        return said("days", reader, formats.fullDate(day, reader), formats.fullDate(retainer.lastDay(), reader));
    }

    private String said(String key, Locale reader, Object... words) {
        return texts.getMessage("billing.retainer.period." + key, words, reader);
    }
}
