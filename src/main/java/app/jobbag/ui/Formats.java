package app.jobbag.ui;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.PaymentTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Numbers, money, dates and times as the reader writes them; templates call it {@code formats}. */
@Component("formats")
public class Formats {
    /** Where counting for a page stops. */
    public static final int COUNTED = 1000;

    private static final String DAY_AND_TIME = "EEE d MMM uuuu, HH:mm";
    private static final String CHINESE_DAY_AND_TIME = "uuuu年M月d日 EEE HH:mm";

    private final MessageSource texts;

    public Formats(MessageSource texts) {
        this.texts = texts;
    }

    /** With the currency's code, which is unambiguous in every language: 1,234.50 EUR. */
    public String money(@Nullable Money money) {
        return money == null ? "" : amount(money) + "\u00a0" + money.currency().getCurrencyCode();
    }

    /** The same for a reader who is not the one at the screen: in a mail, in the language of its recipient. */
    public String money(Money money, Locale reader) {
        return amount(money.amount(), money.currency(), reader) + "\u00a0"
                + money.currency().getCurrencyCode();
    }

    public String amount(Money money) {
        return amount(money.amount(), money.currency());
    }

    public String amount(BigDecimal amount, Currency currency) {
        return amount(amount, currency, locale());
    }

    private static String amount(BigDecimal amount, Currency currency, Locale reader) {
        NumberFormat format = NumberFormat.getNumberInstance(reader);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(Math.max(0, currency.getDefaultFractionDigits()));
        format.setMaximumFractionDigits(Math.max(0, currency.getDefaultFractionDigits()));
        return format.format(amount);
    }

    /** A unit price: the currency's digits, or as many more as it was agreed with. */
    public String price(BigDecimal price, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, 4));
        return format.format(price);
    }

    public String number(@Nullable Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(8);
        return number == null ? "" : format.format(number);
    }

    /** A count that stopped one after {@link #COUNTED}: exact up to there, then 1,000+. */
    public String counted(long count) {
        return count > COUNTED ? number(COUNTED) + "+" : number(count);
    }

    /** Mon 23 Nov 2026. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : date.format(pattern("EEE d MMM uuuu", "uuuu年M月d日 EEE"));
    }

    /** Mon 23 Nov: the head of a narrow column whose year is known. */
    public String shortDate(LocalDate date) {
        return date.format(pattern("EEE d MMM", "M月d日 EEE"));
    }

    /** 23 November 2026: on papers and in letters, where no weekday belongs. */
    public String fullDate(LocalDate date) {
        return fullDate(date, locale());
    }

    /** English as it is written in Europe, with the day first, as on the pages. */
    public String fullDate(LocalDate date, Locale reader) {
        boolean english = reader.getLanguage().equals("en");
        return date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(english ? Locale.UK : reader));
    }

    /** Monday, by itself. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** When an invoice is to be paid, in words. */
    public String terms(PaymentTerms terms) {
        String rule = said("ui.terms.rule." + terms.paymentFrom(), terms.paymentDays());
        if (terms.weekday() != null) {
            return said("ui.terms.weekday", rule, weekday(terms.weekday()));
        }
        return terms.monthDay() == 0 ? rule : said("ui.terms.monthDay", rule, terms.monthDay());
    }

    public String dayOfMonth(int day) {
        return said("ui.terms.dayOfMonth", day);
    }

    private String said(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale());
    }

    /** November 2026, by itself. */
    public String month(LocalDate day) {
        String name = day.format(pattern("LLLL uuuu", "uuuu年M月"));
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    public String time(@Nullable LocalTime time) {
        return time == null ? "" : time.format(DateTimeFormatter.ofPattern("HH:mm", locale()));
    }

    /** Mon 23 Nov 2026, 12:00 in the reader's zone. */
    public String instant(@Nullable Instant instant) {
        return instant == null ? "" : local(instant.atZone(zone()));
    }

    /** Mon 23 Nov 2026, 12:00 (Madrid): a planned time with its place. */
    public String zoned(@Nullable ZonedDateTime time) {
        return time == null ? "" : local(time) + " (" + city(time.getZone()) + ")";
    }

    /** What a message is told, in the reader's notation. Numbers stay: the message itself writes them and chooses by them. */
    Object[] words(Object... arguments) {
        return Arrays.stream(arguments).map(this::word).toArray();
    }

    /** The same for a reader who is not the one at the screen. */
    public String zoned(ZonedDateTime time, Locale reader) {
        return time.format(pattern(DAY_AND_TIME, CHINESE_DAY_AND_TIME, reader)) + " (" + city(time.getZone(), reader)
                + ")";
    }

    public String language(Locale language) {
        return language.getDisplayLanguage(locale());
    }

    /** On one line, without what is not known; in Chinese from the country down to the street. */
    public String address(String street, String postcode, String city, String country) {
        boolean chinese = locale().getLanguage().equals("zh");
        List<String> parts = chinese
                ? List.of(country(country), (city + " " + postcode).strip(), street)
                : List.of(street, (postcode + " " + city).strip(), country(country));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(chinese ? "，" : ", "));
    }

    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale());
    }

    /** The city that names the zone, in the reader's language where {@code messages/cities} has it. */
    public String city(ZoneId zone) {
        return city(zone, locale());
    }

    private String city(ZoneId zone, Locale reader) {
        String id = zone.getId();
        int slash = id.lastIndexOf('/');
        if (slash < 0) {
            return zone.getDisplayName(TextStyle.SHORT, reader);
        }
        String city = id.substring(slash + 1);
        String plain = city.replace('_', ' ');
        return Objects.requireNonNullElse(texts.getMessage("cities." + city, null, plain, reader), plain);
    }

    private Object word(Object argument) {
        if (argument instanceof Money money) {
            return money(money);
        } else if (argument instanceof LocalDate day) {
            return date(day);
        } else if (argument instanceof Instant moment) {
            return instant(moment);
        }
        return argument instanceof LocalTime time ? time(time) : argument;
    }

    private String local(ZonedDateTime time) {
        return time.format(pattern(DAY_AND_TIME, CHINESE_DAY_AND_TIME));
    }

    private static DateTimeFormatter pattern(String western, String chinese) {
        return pattern(western, chinese, locale());
    }

    private static DateTimeFormatter pattern(String western, String chinese, Locale reader) {
        return DateTimeFormatter.ofPattern(reader.getLanguage().equals("zh") ? chinese : western, reader);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static ZoneId zone() {
        return LocaleContextHolder.getTimeZone().toZoneId();
    }
}
