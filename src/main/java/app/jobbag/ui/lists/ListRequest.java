package app.jobbag.ui.lists;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of a list asks for. Whatever makes no sense is left out, never an error. */
public record ListRequest(Map<String, String> parameters) {
    public ListRequest {
        parameters = Map.copyOf(parameters);
    }

    /** The place between two rows where a page begins or ends. */
    record Place(String sortValue, UUID id, boolean after) {
        String token() {
            String text = (after ? "a" : "b") + id + sortValue;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    Map<Filter, String> filters(ListDefinition list) {
        Map<Filter, String> chosen = new LinkedHashMap<>();
        for (Filter filter : list.filters()) {
            String value = parameters.getOrDefault(filter.name(), "").strip();
            if (filter.accepts(value)) {
                chosen.put(filter, value.replace("\u0000", ""));
            }
        }
        return chosen;
    }

    String sort(ListDefinition list) {
        String asked = parameters.getOrDefault("sort", "");
        String column = asked.startsWith("-") ? asked.substring(1) : asked;
        return list.sortsBy(column) ? asked : list.defaultSort();
    }

    Optional<Place> place() {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(parameters.getOrDefault("place", ""));
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.length() < 37 || text.indexOf('\u0000') >= 0) {
                return Optional.empty();
            }
            UUID id = UUID.fromString(text.substring(1, 37));
            return Optional.of(new Place(text.substring(37), id, text.charAt(0) == 'a'));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same list with one parameter changed, from its first page on unless a place is given. */
    String with(String address, String parameter, @Nullable String value) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(address);
        parameters.forEach((name, text) -> {
            if (!name.equals(parameter) && !name.equals("place")) {
                url.queryParam(name, "{" + name + "}");
            }
        });
        Map<String, String> values = new LinkedHashMap<>(parameters);
        if (value != null) {
            url.queryParam(parameter, "{" + parameter + "}");
            values.put(parameter, value);
        }
        return url.encode().buildAndExpand(values).toUriString();
    }
}
