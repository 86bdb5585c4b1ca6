package app.jobbag.ui;

import app.jobbag.kernel.Money;
import app.jobbag.platform.trail.TrailEntry;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what the history recorded in the reader's language; templates call it {@code recorded}. The history keeps words by
 * their keys, dates and money in their plain form ({@code Changes}).
 */
@Component
class Recorded {
    private static final Pattern WORD = Pattern.compile("\\{([a-z][\\w.-]+)}");
    private static final Pattern DAY = Pattern.compile("\\{(\\d{4}-\\d\\d-\\d\\d)}");
    private static final Pattern AMOUNT = Pattern.compile("\\{(-?\\d{1,16}(?:\\.\\d{1,8})?)(?: ([A-Z]{3}))?}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d) (\\w+/[\\w/]+)");
    private static final Pattern MONEY = Pattern.compile("(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})");

    private final MessageSource messages;
    private final Formats formats;

    Recorded(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Who did it; jobs of the house go by one name. */
    public String actor(TrailEntry entry) {
        return entry.isByItself() ? String.valueOf(message("ui.history.itself", entry.actorName())) : entry.actorName();
    }

    /** The field's own text in histories, else its label in the form, else its name, which may be a person's. */
    public String field(TrailEntry entry, String field) {
        String label = message("trail." + entry.subject() + ".field." + field, null);
        return label != null ? label : String.valueOf(message(entry.subject() + "s.field." + field, field));
    }

    public String value(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "–";
        }
        try {
            return typed(text);
        } catch (DateTimeException | IllegalArgumentException noSuchDayNorCurrency) {
            return words(text);
        }
    }

    /** Somebody's own words may look like a date or like money: a title "6 GIF" is neither. */
    private String typed(String text) {
        Matcher moment = MOMENT.matcher(text);
        Matcher money = MONEY.matcher(text);
        if (DATE.matcher(text).matches()) {
            return formats.date(LocalDate.parse(text));
        } else if (moment.matches()) {
            return formats.zoned(LocalDateTime.parse(moment.group(1)).atZone(ZoneId.of(moment.group(2))));
        }
        return money.matches() ? formats.money(Money.of(money.group(1), money.group(2))) : words(text);
    }

    private String words(String text) {
        return WORD.matcher(amounts(days(text)))
                .replaceAll(word -> Matcher.quoteReplacement(String.valueOf(message(word.group(1), word.group(1)))));
    }

    /** Days among other words, as they are kept; what is no day stays as it was. */
    private String days(String text) {
        return DAY.matcher(text).replaceAll(day -> Matcher.quoteReplacement(day(day.group(1), day.group())));
    }

    /** Numbers and money among other words. */
    private String amounts(String text) {
        return AMOUNT.matcher(text).replaceAll(each -> Matcher.quoteReplacement(amount(each)));
    }

    private String amount(MatchResult found) {
        try {
            return found.group(2) == null
                    ? formats.number(new BigDecimal(found.group(1)))
                    : formats.money(Money.of(found.group(1), found.group(2)));
        } catch (IllegalArgumentException noSuchCurrency) {
            return found.group();
        }
    }

    private String day(String written, String otherwise) {
        try {
            return formats.date(LocalDate.parse(written));
        } catch (DateTimeException noSuchDay) {
            return otherwise;
        }
    }

    private @Nullable String message(String key, @Nullable String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }
}
