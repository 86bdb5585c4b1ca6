package app.jobbag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.staff.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Whatever is typed into an address, a list or a form: an answer, never a failure. */
@JobbagTest
class OddInputTest {
    private static final List<String> ODD_IDS =
            List.of("not-a-uuid", "1", "x".repeat(3000), "ñandú 漢字 🦜", "0-0-0-0-0", "\u202e", "' or 1=1 --");
    private static final List<String> ODD_TEXTS =
            List.of("a\u0000b", "🦜漢\u202e\ufffe", "x".repeat(120_000), "${7*7} #{x} __${1}__ <b>", " ");
    private static final List<String> ODD_VALUES =
            List.of("-1", "1e999", "99999999999999999999", "NaN", "no such thing", "a\u0000b", "2026-02-31", "☃");
    private static final Map<String, List<String>> ODD_LISTS = Map.of(
            "sort", List.of(";drop table client", "-", "--name", "x".repeat(900)),
            "place", List.of("garbage", "YQ", "YTAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMG5vdCBhIGRhdGU"),
            "columns", List.of("a,b,,;", "🦜", "name,name,name"),
            "q", List.of("a\u0000b", "x".repeat(10_000), "🦜", "%_\\", "'\";--"),
            "client", List.of("not-a-uuid", "-1", "\u0000"),
            "state", List.of("NO_SUCH", "\u0000"),
            "status", List.of("NO_SUCH", "\u0000", "draft,DRAFT"),
            "from", List.of("2026-02-31", "+999999999-12-31", "-1"),
            "to", List.of("2026-02-31", "1e999"));

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Worlds worlds;

    @Autowired
    ClientsCast cast;

    private final Map<String, String> failures = new TreeMap<>();
    private Doors doors;
    private World world;

    @Test
    void oddInputIsAnswered() {
        Map<Cast, SignedIn> people = new EnumMap<>(Cast.staff(cast));
        world = worlds.canary(people);
        people.put(Cast.MANAGER, versatile(people.get(Cast.MANAGER)));
        doors = new Doors(context, people);
        List<Route> routes = Route.all(mapping);
        routes.forEach(this::oddAddresses);
        routes.stream().filter(Route::reads).forEach(this::oddLists);
        routes.stream().filter(route -> !route.reads()).forEach(this::oddForms);
        System.out.printf("odd input: %d routes, %d requests%n", routes.size(), doors.knocks());
        assertThat(failures).isEmpty();
    }

    /** Somebody with every role, on the team. */
    private SignedIn versatile(SignedIn manager) {
        SignedIn all = cast.person(
                manager.name(), Set.of(app.jobbag.staff.Discipline.CREATIVE), app.jobbag.staff.Role.values());
        cast.putOnTeam(world.crew().client(), all);
        return all;
    }

    private void oddAddresses(Route route) {
        for (MethodParameter variable : route.variables()) {
            for (String odd : ODD_IDS) {
                String name = "{" + variable.getParameterName() + "}";
                String pattern = route.pattern().replace(name, UriUtils.encode(odd, StandardCharsets.UTF_8));
                knock(route, named(route, pattern), Map.of("version", "0"), odd);
            }
        }
    }

    private void oddLists(Route route) {
        Map<String, List<String>> odd = new LinkedHashMap<>(ODD_LISTS);
        route.requestParameters().forEach(each -> odd.put(String.valueOf(each.getParameterName()), ODD_VALUES));
        odd.forEach((name, values) -> values.forEach(value -> {
            Map<String, String> parameters = new LinkedHashMap<>(usual(route).parameters());
            parameters.put(name, value);
            knock(route, usual(route).address(), parameters, name);
        }));
        knock(route, usual(route).address(), Map.of("sort[]", "x", "q[0].a", "y", "", "z"), "arrays");
    }

    private void oddForms(Route route) {
        for (int version = -1; version < 3; version++) {
            for (String odd : ODD_TEXTS) {
                form(route, version, odd, true);
            }
        }
        ODD_VALUES.forEach(odd -> form(route, 0, odd, false));
        form(route, 0, "x".repeat(1_000_000), true);
    }

    private void form(Route route, int version, String odd, boolean inTexts) {
        Map<String, String> parameters = new LinkedHashMap<>(usual(route).parameters());
        parameters.putAll(OddForm.filled(route.fields(), parameters, odd, inTexts));
        parameters.put("version", inTexts ? String.valueOf(version) : odd);
        parameters.put("list[99999].x", odd);
        if (!inTexts) {
            route.requestParameters().forEach(each -> parameters.put(String.valueOf(each.getParameterName()), odd));
        }
        knock(route, usual(route).address(), parameters, (inTexts ? "text " : "value ") + odd);
    }

    private Knock usual(Route route) {
        return Knock.at(route, world, world.objects(route, Cast.MANAGER), 0);
    }

    private String named(Route route, String pattern) {
        String address = pattern;
        for (MethodParameter each : route.variables()) {
            String name = "{" + each.getParameterName() + "}";
            if (address.contains(name)) {
                address = address.replace(name, world.crew().client().value().toString());
            }
        }
        return address;
    }

    private void knock(Route route, String address, Map<String, String> parameters, String what) {
        HttpMethod verb = route.verb();
        String about = route + " with " + (what.length() > 40 ? what.substring(0, 40) + "…" : what);
        try {
            int status = doors.knock(Cast.MANAGER, verb, address, parameters)
                    .getResponse()
                    .getStatus();
            if (status >= 500) {
                failures.put(about, "answered " + status);
            }
        } catch (Exception e) {
            failures.put(
                    about,
                    String.valueOf(NestedExceptionUtils.getMostSpecificCause(e))
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }
}
