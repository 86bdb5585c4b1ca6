package app.jobbag.history.web;

import app.jobbag.history.Asked;
import app.jobbag.history.Asked.Side;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of a history asks for. Whatever makes no sense is left out, never an error. */
record HistoryFilters(Map<String, String> given) {
    private static final List<String> NAMES = List.of("part", "side", "object", "person", "from", "until", "before");

    static HistoryFilters of(Map<String, String> parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String value = parameters.getOrDefault(name, "").strip();
            if (fits(name, value)) {
                given.put(name, value);
            }
        });
        return new HistoryFilters(given);
    }

    private static boolean fits(String name, String value) {
        return switch (name) {
            case "part" -> value.matches("CLIENT|TALKS|WORK|MONEY");
            case "side" -> value.matches("INTERNAL|CLIENT");
            case "from", "until" -> day(value) != null;
            case "before" -> value.matches("[1-9][0-9]{0,17}");
            default -> value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        };
    }

    Asked asked(ZoneId zone) {
        LocalDate until = day(value("until"));
        LocalDate from = day(value("from"));
        return new Asked(
                value("part"),
                Arrays.stream(Side.values())
                        .filter(side -> side.name().equals(value("side")))
                        .findFirst()
                        .orElse(Side.ALL),
                id("object"),
                id("person"),
                from == null ? null : start(from, zone),
                until == null ? null : start(until.plusDays(1), zone),
                given.containsKey("before") ? Long.valueOf(value("before")) : null);
    }

    /** For templates: what was asked for, empty when nothing was. */
    public String value(String name) {
        return given.getOrDefault(name, "");
    }

    public boolean isNarrowed() {
        return given.keySet().stream().anyMatch(name -> !name.equals("before"));
    }

    /** The same history with one filter changed, from its newest entry on. */
    public String with(String address, String name, @Nullable String value) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(address);
        given.forEach((other, text) -> {
            if (!other.equals(name) && !other.equals("before")) {
                url.queryParam(other, text);
            }
        });
        return (value == null ? url : url.queryParam(name, value)).build().toUriString();
    }

    private @Nullable UUID id(String name) {
        return given.containsKey(name) ? UUID.fromString(value(name)) : null;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
