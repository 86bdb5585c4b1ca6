package app.jobbag.rights;

import app.jobbag.kernel.Id;
import app.jobbag.meetings.Party;
import app.jobbag.platform.calendar.IsoWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.MethodParameter;
import org.springframework.web.multipart.MultipartFile;

/**
 * A request to a route, filled in.
 *
 * @param address with its variables
 * @param parameters of the query or the form
 */
record Knock(Route route, String address, Map<String, String> parameters) {
    /** How the objects of a request are chosen. */
    interface Ids {
        /** @param slot the variable in braces, the parameter or the field that names it */
        UUID of(Class<?> type, String slot);
    }

    /** @param version what the form was written from */
    static Knock at(Route route, World world, Ids ids, int version) {
        String address = route.pattern();
        for (MethodParameter each : route.variables()) {
            String slot = "{" + each.getParameterName() + "}";
            address = address.replace(slot, variable(each, world, ids, route));
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        route.asked().forEach(name -> parameters.put(name, "1"));
        for (MethodParameter each : route.requestParameters()) {
            parameters.put(Route.name(each), value(each, ids, version));
        }
        for (FormField each : route.fields()) {
            if (each.isId()) {
                parameters.put(each.name(), ids.of(each.type(), each.name()).toString());
            } else if (each.name().equals("address") || route.pattern().endsWith("/waivers")) {
                parameters.put(each.name(), word(each.name()));
            }
        }
        if (!route.fields().isEmpty()) {
            parameters.put("version", String.valueOf(version));
        }
        return new Knock(route, address, parameters);
    }

    /** Every field but a file filled in by somebody sensible; at a meeting sits somebody who works for the client. */
    Knock filled(Crew crew) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        String somebody = Party.of(crew.ae().id()).toString();
        route.fields().stream()
                .filter(field -> field.type() != MultipartFile.class)
                .forEach(field -> all.putIfAbsent(
                        field.name(), field.name().endsWith(".party") ? somebody : Sensible.of(route, field)));
        return new Knock(route, address, all);
    }

    Knock with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Knock(route, address, more);
    }

    /** With another number in every text that is to be nobody else's. */
    Knock numbered(int number) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.replaceAll((name, value) -> Sensible.numbered(value, number));
        return new Knock(route, address, all);
    }

    private static String variable(MethodParameter each, World world, Ids ids, Route route) {
        if (Route.namesAnObject(each)) {
            return ids.of(each.getParameterType(), "{" + each.getParameterName() + "}")
                    .toString();
        }
        return switch (String.valueOf(each.getParameterName())) {
            case "token" -> world.asked().token();
            case "invitation" -> world.invited().invitation();
            case "link" -> world.invited().order();
            case "quote" -> world.invited().quote();
            case "outline" -> world.invited().outline();
            case "feed" -> world.invited().feed();
            case "key" -> "clients-new";
            case "kind" -> "meeting";
            case "name" -> "verify-trail";
            case "brief" -> template(route);
            case "section" -> "task";
            case "cause" -> "design";
            case "format" -> "FACTUR_X";
            case "question" -> "objective";
            case "position", "page", "number" -> "1";
            case "week" ->
                IsoWeek.with(LocalDate.now(ZoneId.of("Europe/Madrid"))).toString();
            default -> throw new AssertionError("no value known for " + each.getParameterName() + " of " + route);
        };
    }

    /** Posters are written with their template as it is; what is taken away or laid aside is taken from others. */
    private static String template(Route route) {
        if (route.pattern().endsWith("/archive") || route.pattern().endsWith("/restoration")) {
            return "outdoor";
        }
        return route.pattern().endsWith("/removal") ? "print-ad" : "brochure";
    }

    private static String value(MethodParameter each, Ids ids, int version) {
        Class<?> type = each.getParameterType();
        if (Id.class.isAssignableFrom(type)) {
            return ids.of(type, Route.name(each)).toString();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return "false";
        }
        return type == int.class || type == Integer.class ? String.valueOf(version) : word(Route.name(each));
    }

    /** The page to go back to; the point of a closing card; else a language. */
    private static String word(String name) {
        return switch (name) {
            case "address" -> "/profile";
            case "code" -> "bookings";
            case "week", "fromWeek", "toWeek", "shownWeek", "firstWeek" -> "2026-W40";
            case "until" -> "18:00";
            case "line" -> "1";
            case "row" -> "0193a000-0000-7000-8000-000000000001";
            case "day" -> "2031-01-06";
            default -> "es";
        };
    }

    @Override
    public String toString() {
        return route.verb() + " " + address + (parameters.isEmpty() ? "" : " " + parameters);
    }
}
