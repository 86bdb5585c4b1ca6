package app.jobbag.rights;

import app.jobbag.kernel.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A request to a route, filled in.
 *
 * @param address with its variables
 * @param parameters of the query or the form
 */
record Knock(Route route, String address, Map<String, String> parameters) {
    /** How the ids of an address are chosen. */
    interface Ids {
        UUID of(Class<?> type, int position);
    }

    /** @param version what the form was written from */
    static Knock at(Route route, World world, Ids ids, int version) {
        String address = route.pattern();
        int position = 0;
        for (MethodParameter each : route.variables()) {
            address =
                    address.replace("{" + each.getParameterName() + "}", variable(each, world, ids, position++, route));
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        route.asked().forEach(name -> parameters.put(name, "1"));
        for (MethodParameter each : route.requestParameters()) {
            parameters.put(name(each), value(name(each), each.getParameterType(), world, route, version));
        }
        for (MethodParameter each : route.forms()) {
            parameters.put("version", String.valueOf(version));
            FormIds.of(each.getParameterType())
                    .forEach((field, type) -> parameters.put(
                            field, world.id(type, route.pattern()).toString()));
            if (FormIds.has(each.getParameterType(), "address")) {
                parameters.put("address", "/profile");
            }
        }
        return new Knock(route, address, parameters);
    }

    Knock with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new Knock(route, address, more);
    }

    private static String variable(MethodParameter each, World world, Ids ids, int position, Route route) {
        if (Id.class.isAssignableFrom(each.getParameterType()) || each.getParameterType() == UUID.class) {
            return ids.of(each.getParameterType(), position).toString();
        }
        return switch (String.valueOf(each.getParameterName())) {
            case "token" -> world.token();
            case "key" -> "clients-new";
            case "name" -> "verify-trail";
            default -> throw new AssertionError("no value known for " + each.getParameterName() + " of " + route);
        };
    }

    private static String name(MethodParameter each) {
        String given = each.getParameterAnnotation(RequestParam.class).name();
        return given.isEmpty() ? each.getParameterName() : given;
    }

    private static String value(String name, Class<?> type, World world, Route route, int version) {
        if (name.equals("address")) {
            return "/profile";
        }
        if (Id.class.isAssignableFrom(type)) {
            return world.id(type, route.pattern()).toString();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return "false";
        }
        return type == int.class || type == Integer.class ? String.valueOf(version) : "es";
    }

    /** All that an answer shows: status line, headers, the body's text, that of a PDF too. */
    static String shown(MvcResult answer) {
        MockHttpServletResponse response = answer.getResponse();
        StringBuilder all = new StringBuilder();
        for (String name : response.getHeaderNames()) {
            all.append(name).append(": ").append(response.getHeaders(name)).append('\n');
        }
        all.append(answer.getFlashMap()).append('\n').append(body(response));
        return all.toString();
    }

    static String body(MockHttpServletResponse response) {
        byte[] bytes = response.getContentAsByteArray();
        if (!"application/pdf".equals(response.getContentType())) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return route.verb() + " " + address + (parameters.isEmpty() ? "" : " " + parameters);
    }
}
