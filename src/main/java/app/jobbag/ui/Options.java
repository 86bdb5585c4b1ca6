package app.jobbag.ui;

import app.jobbag.kernel.PaymentTerms;
import app.jobbag.platform.calendar.Regions;
import java.text.Collator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The lines of choices in the reader's language. */
@Component
public class Options {
    /** The currencies on offer, as a pattern for the forms: what a browser sends need not be on offer. */
    public static final String CURRENCY_CODES = "EUR|USD|GBP|CHF|MXN|CNY|JPY|BRL|COP|CLP|PLN|SEK";

    private static final List<String> CURRENCIES = List.of(CURRENCY_CODES.split("\\|"));
    /** Where agencies and their clients are; one for each rule of summer time people meet. */
    private static final List<String> ZONES = List.of(
            "Europe/Madrid",
            "Atlantic/Canary",
            "Europe/Lisbon",
            "Europe/London",
            "Europe/Dublin",
            "Europe/Paris",
            "Europe/Brussels",
            "Europe/Amsterdam",
            "Europe/Berlin",
            "Europe/Vienna",
            "Europe/Zurich",
            "Europe/Rome",
            "Europe/Stockholm",
            "Europe/Warsaw",
            "Europe/Athens",
            "Europe/Istanbul",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Toronto",
            "America/Mexico_City",
            "America/Bogota",
            "America/Lima",
            "America/Santiago",
            "America/Argentina/Buenos_Aires",
            "America/Sao_Paulo",
            "Africa/Casablanca",
            "Africa/Johannesburg",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Asia/Hong_Kong",
            "Asia/Shanghai",
            "Asia/Tokyo",
            "Asia/Seoul",
            "Australia/Sydney",
            "Pacific/Auckland",
            "UTC");

    private final MessageSource messages;
    private final Formats formats;
    private final Regions regions;
    private final Clock clock;

    Options(MessageSource messages, Formats formats, Regions regions, Clock clock) {
        this.messages = messages;
        this.formats = formats;
        this.regions = regions;
        this.clock = clock;
    }

    /** @param prefix of the states' texts: {@code clients.status.} */
    public List<Option> of(Enum<?>[] states, String prefix) {
        return Arrays.stream(states)
                .map(state -> new Option(state.name(), text(prefix + state.name())))
                .toList();
    }

    /** Things that are not an enum: what is sent and what is read of each. */
    public static <T> List<Option> from(Collection<T> things, Function<T, String> value, Function<T, String> text) {
        return things.stream()
                .map(thing -> new Option(value.apply(thing), text.apply(thing)))
                .toList();
    }

    /**
     * The options of a select, escaped: for choices of hundreds, which as template expressions take longer than the rest of
     * the page.
     *
     * @param chosen is known by its text
     */
    public String markup(List<Option> options, @Nullable Object chosen) {
        StringBuilder html = new StringBuilder(options.size() * 100);
        String value = Objects.toString(chosen, "");
        for (Option option : options) {
            html.append("<option value=\"")
                    .append(HtmlUtils.htmlEscape(option.value(), "UTF-8"))
                    .append(option.value().equals(value) ? "\" selected=\"selected\">" : "\">")
                    .append(HtmlUtils.htmlEscape(option.text(), "UTF-8"))
                    .append("</option>");
        }
        return html.toString();
    }

    public List<Option> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, formats.country(code)))
                .sorted(Comparator.comparing(Option::text, Collator.getInstance(LocaleContextHolder.getLocale())))
                .toList();
    }

    public List<Option> currencies() {
        Locale reader = LocaleContextHolder.getLocale();
        return CURRENCIES.stream()
                .map(code -> new Option(
                        code, code + " – " + Currency.getInstance(code).getDisplayName(reader)))
                .toList();
    }

    /** The languages of pages and documents, each in its own words. */
    public List<Option> languages() {
        return List.of(
                new Option("en", text("ui.language.en")),
                new Option("es", text("ui.language.es")),
                new Option("zh-CN", text("ui.language.zh")));
    }

    /** Time zones by city, with today's distance from UTC. */
    public List<Option> zones() {
        Instant now = clock.instant();
        return ZONES.stream()
                .map(ZoneId::of)
                .sorted(Comparator.comparing(zone -> zone.getRules().getOffset(now), Comparator.reverseOrder()))
                .map(zone -> new Option(zone.getId(), formats.city(zone) + " " + distance(zone, now)))
                .toList();
    }

    /** From when the days to pay are counted. */
    public List<Option> paymentStarts() {
        return of(PaymentTerms.From.values(), "ui.terms.from.");
    }

    /** The days of the week, then of the month, on which a client may pay. */
    public List<Option> payDays() {
        Stream<Option> week =
                Arrays.stream(DayOfWeek.values()).map(day -> new Option(day.name(), formats.weekday(day)));
        Stream<Option> month =
                IntStream.rangeClosed(1, 31).mapToObj(day -> new Option(String.valueOf(day), formats.dayOfMonth(day)));
        return Stream.concat(week, month).toList();
    }

    /** Countries and their regions with holidays of their own. */
    public List<Option> holidayRegions() {
        return from(
                regions.offered(LocaleContextHolder.getLocale()),
                each -> each.region().code(),
                Regions.Part::name);
    }

    private static String distance(ZoneId zone, Instant now) {
        ZoneOffset offset = zone.getRules().getOffset(now);
        return offset.getTotalSeconds() == 0 ? "(UTC)" : "(UTC" + offset.getId() + ")";
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
