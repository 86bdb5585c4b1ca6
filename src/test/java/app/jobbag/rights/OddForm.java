package app.jobbag.rights;

import app.jobbag.bookings.Hours;
import app.jobbag.kernel.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A sensible form, and what somebody odd makes of it. */
final class OddForm {
    private static final List<String> TEXTS =
            List.of("a\u0000b 🦜漢\u202e\ufffe " + OddAnswers.MARKUP, "x".repeat(60_000));
    private static final List<String> NUMBERS =
            List.of("-1", "0", "1e999", "9999999999", "99999999999999999999", "NaN");
    private static final List<String> DATES = List.of("2026-02-31", "9999-12-31", "0001-01-01", "+999999999-12-31");
    private static final List<String> IDS = List.of("00000000-0000-4000-8000-000000000000", "1", "\u202e");
    private static final Map<String, String> UNKNOWN =
            Map.of("currency", "QQQ", "country", "QQ", "locale", "qq", "zone", "Europe/Nowhere");
    private static final String NOTHING_SUCH = "no such ☃";
    private static final Map<String, String> STRANGE_FIELDS = Map.of(
            "list[99999].x", "1",
            "class.module.classLoader.x", "1",
            "lines[99999].text", "1",
            "answers[]", "1",
            "_key", "a\u0000b",
            "_original", "{\"a\":",
            "_draft", "☃ \u0000",
            "_method", "NO SUCH",
            "", "1");

    private final Map<String, String> sensible;
    private final Map<String, Class<?>> types = new HashMap<>();

    OddForm(Route route, Map<String, String> sensible) {
        this.sensible = sensible;
        route.requestParameters().forEach(each -> types.put(Route.name(each), each.getParameterType()));
        route.fields().forEach(each -> types.put(each.name(), each.type()));
        types.put("version", Integer.class);
    }

    /** Each under what is odd about it. */
    Map<String, MultiValueMap<String, String>> all() {
        Map<String, MultiValueMap<String, String>> forms = new LinkedHashMap<>();
        forms.put("nothing", MultiValueMap.fromSingleValue(Map.of()));
        forms.put("strange fields", MultiValueMap.fromSingleValue(with(STRANGE_FIELDS)));
        forms.put("everything twice", twice());
        forms.put("all texts odd", everywhere(OddAnswers.MARKUP + "\u0000\u202e", true));
        forms.put("all numbers high", everywhere("9999999999", false));
        for (String name : sensible.keySet()) {
            forms.put("no " + name, without(name));
            for (String odd : oddFor(name)) {
                forms.put(name + " " + odd, MultiValueMap.fromSingleValue(with(Map.of(name, odd))));
            }
        }
        return forms;
    }

    private MultiValueMap<String, String> twice() {
        MultiValueMap<String, String> twice = new LinkedMultiValueMap<>();
        sensible.forEach((name, value) -> twice.put(name, List.of(value, "1")));
        return twice;
    }

    private MultiValueMap<String, String> everywhere(String odd, boolean inTexts) {
        Map<String, String> all = new LinkedHashMap<>(sensible);
        all.replaceAll((name, value) -> (inTexts ? isText(name) : isNumber(name)) ? odd : value);
        return MultiValueMap.fromSingleValue(all);
    }

    private MultiValueMap<String, String> without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(sensible);
        rest.remove(name);
        return MultiValueMap.fromSingleValue(rest);
    }

    private Map<String, String> with(Map<String, String> odd) {
        Map<String, String> all = new LinkedHashMap<>(sensible);
        all.putAll(odd);
        return all;
    }

    private List<String> oddFor(String name) {
        Class<?> type = types.getOrDefault(name, String.class);
        if (type == String.class) {
            String unknown = UNKNOWN.get(name.substring(name.lastIndexOf('.') + 1));
            return unknown == null ? TEXTS : List.of(unknown, OddAnswers.MARKUP);
        }
        List<String> odd = new ArrayList<>(List.of(NOTHING_SUCH));
        if (Id.class.isAssignableFrom(type)) {
            odd.addAll(IDS);
        } else if (type == LocalDate.class) {
            odd.addAll(DATES);
        } else if (isNumber(type)) {
            odd.addAll(NUMBERS);
        }
        return odd;
    }

    private boolean isText(String name) {
        return types.getOrDefault(name, String.class) == String.class;
    }

    private boolean isNumber(String name) {
        return isNumber(types.getOrDefault(name, String.class));
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type == int.class || type == Hours.class;
    }
}
