package app.jobbag.rights;

import app.jobbag.JobbagTest;
import app.jobbag.portal.PortalEntrance;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.ListRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Whatever is typed into an address, a list or a form: an answer, never a failure. */
// a database of its own: what is sent here changes tax rates and agency data, which others count on
@TestPropertySource(properties = "jobbag.test.alone=rights")
@JobbagTest
class OddInputTest {
    private static final List<String> IDS =
            List.of("not-a-uuid", "x".repeat(3000), "ñandú 漢字 🦜 \u202e", "0-0-0-0-0", "' or 1=1 --", "a\u0000b");
    private static final Map<String, List<String>> LISTS = Map.of(
            "sort", List.of(";drop table client", "-", "--name", "x".repeat(900)),
            "place", List.of("garbage", "YQ", "YTAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMG5vdCBhIGRhdGU"),
            "columns", List.of("a,b,,;", "🦜", "name,name,name"),
            "q", List.of("a\u0000b", "x".repeat(10_000), OddAnswers.MARKUP, "%_\\", "'\";--"),
            "client", List.of("not-a-uuid", "-1", "\u0000"),
            "state", List.of("NO_SUCH", "\u0000"),
            "status", List.of("NO_SUCH", "\u0000", "draft,DRAFT"),
            "from", List.of("2026-02-31", "+999999999-12-31", "-1"),
            "to", List.of("2026-02-31", "1e999"));
    private static final List<String> NAMES =
            List.of("../../etc/passwd", "a\u202egpj.exe", "", "x".repeat(400), "a\u0000.pdf");
    private static final List<String> BODIES =
            List.of("", "\u0000\u0001", "<svg onload=x>", "%00=%00&%ff%zz=&&=", "x".repeat(600_000));
    private static final int AFTER_ONE_SIGNATURE = 1;
    private static final int NEWEST = 100;

    /** Has every role, and a team: sees what a wall leaves. */
    private static final Cast EVERYBODY = Cast.IDLE;

    @Autowired
    PortalEntrance entrance;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Worlds worlds;

    @Autowired
    ClientsCast cast;

    private final Complaints wrong = new Complaints("odd-input");
    private final OddAnswers answers = new OddAnswers(wrong);
    private Doors doors;
    private World world;

    @Test
    void oddInputIsAnswered() throws Exception {
        Map<Cast, SignedIn> people = new EnumMap<>(Cast.staff(cast));
        world = worlds.canary(people);
        people.put(EVERYBODY, versatile());
        doors = new Doors(context, people);
        doors.admit(Cast.CONTACT, world.asked().token(), world.crew().contact(), entrance);
        List<Route> routes = Route.wanted(mapping);
        routes.forEach(this::oddAddresses);
        routes.stream().filter(Route::reads).forEach(this::oddLists);
        routes.stream()
                .filter(route -> !route.reads())
                .sorted(Comparator.comparing(Route::finality))
                .forEach(this::oddForms);
        routes.forEach(this::oddFiles);
        routes.forEach(this::oddBodies);
        answers.everyRouteWasReached();
        System.out.printf(
                "odd input: %d routes, %d requests, %d s of the processor%n",
                routes.size(), doors.knocks(), Doors.processorSeconds());
        wrong.expectNone();
    }

    /** Somebody with every role, on the team. */
    private SignedIn versatile() {
        SignedIn all = cast.person("Eva Todo", Set.of(Discipline.CREATIVE), Role.values());
        cast.putOnTeam(world.crew().client(), all);
        return all;
    }

    /** Whoever gets furthest. */
    private static Cast who(Route route) {
        if (route.portal()) {
            return Cast.CONTACT;
        }
        if (route.action() == Action.DELIVERABLE_STEP) {
            return route.pattern().contains("/signature") ? Cast.CONTRIBUTOR : Cast.LEAD;
        }
        if (route.action() == Action.CLIENT_WALL) {
            return Cast.MANAGER;
        }
        boolean booked = route.action() == Action.BOOKING_WRITE
                && (route.pattern().endsWith("/withdrawal")
                        || route.pattern().contains("/time/{entry}")
                        || route.pattern().startsWith("/expenses/"));
        boolean own = route.pattern().startsWith("/views/")
                || route.pattern().startsWith("/profile/absences/")
                || route.pattern().startsWith("/calendars/")
                || route.pattern().equals("/marks/{id}");
        if (route.pattern().startsWith("/imports/")) {
            return Cast.MANAGER;
        }
        return booked ? Cast.CONTRIBUTOR : own ? Cast.AE : EVERYBODY;
    }

    private Knock usual(Route route) {
        return Knock.at(route, world, world.objects(route, who(route)), 0);
    }

    private void oddAddresses(Route route) {
        for (MethodParameter variable : route.variables()) {
            // half of them at each address, another half at the next: one converter reads them all
            for (int i = route.pattern().length() % 2; i < IDS.size(); i += 2) {
                String odd = IDS.get(i);
                String name = "{" + variable.getParameterName() + "}";
                String address = route.pattern().replace(name, UriUtils.encode(odd, StandardCharsets.UTF_8));
                Route strange = new Route(route.verb(), address, route.handler(), route.action(), route.asked());
                Knock knock = Knock.at(strange, world, world.objects(route, who(route)), 0);
                answers.answered(route, odd, () -> doors.knock(who(route), knock));
            }
        }
    }

    private void oddLists(Route route) {
        Map<String, List<String>> odd = new LinkedHashMap<>();
        if (Arrays.stream(route.handler().getMethodParameters())
                .anyMatch(each -> each.getParameterType() == ListRequest.class)) {
            odd.putAll(LISTS);
        }
        Knock usual = usual(route);
        answers.answered(route, "nothing odd", () -> doors.knock(who(route), usual));
        odd.forEach((name, values) -> values.forEach(value ->
                answers.answered(route, name + " " + value, () -> doors.knock(who(route), usual.with(name, value)))));
        if (!route.requestParameters().isEmpty()) {
            oddForms(route);
        }
    }

    private void oddForms(Route route) {
        Map<String, String> sensible = usual(route).filled(world.crew()).parameters();
        Versions versions = new Versions(who(route) == Cast.LEAD ? AFTER_ONE_SIGNATURE : 0);
        new OddForm(route, sensible).all().forEach((what, form) -> send(route, what, form, versions));
    }

    /** The version that a form must name to be taken: it grows with each that is. */
    private static final class Versions {
        private int newest;

        Versions(int first) {
            newest = first;
        }
    }

    private void send(Route route, String what, MultiValueMap<String, String> form, Versions versions) {
        boolean versioned = List.of("0").equals(form.get("version"));
        String address = usual(route).address();
        boolean newer;
        do {
            MultiValueMap<String, String> current = new LinkedMultiValueMap<>();
            form.forEach((name, values) -> current.put(name, numbered(values)));
            if (versioned) {
                current.set("version", String.valueOf(versions.newest));
            }
            int status = answers.answered(route, what, () -> doors.knock(who(route), route.verb(), address, current));
            newer = versioned && status == HttpStatus.CONFLICT.value() && versions.newest < NEWEST;
            versions.newest += newer ? 1 : 0;
        } while (newer);
    }

    private List<String> numbered(List<String> values) {
        return values.stream()
                .map(value -> Sensible.numbered(value, doors.knocks()))
                .toList();
    }

    private void oddFiles(Route route) {
        if (route.fields().stream().noneMatch(each -> each.type() == MultipartFile.class)) {
            return;
        }
        Knock usual = usual(route);
        for (String name : NAMES) {
            for (String text : BODIES) {
                MockMultipartFile file =
                        new MockMultipartFile("file", name, "image/☃", text.getBytes(StandardCharsets.UTF_8));
                var request = MockMvcRequestBuilders.multipart(usual.address())
                        .file(file)
                        .params(MultiValueMap.fromSingleValue(usual.parameters()));
                answers.answered(route, "file " + name, () -> doors.knock(who(route), request));
            }
        }
    }

    private void oddBodies(Route route) {
        boolean takesABody = Arrays.stream(route.handler().getMethodParameters())
                .anyMatch(each -> each.hasParameterAnnotation(RequestBody.class));
        for (String text : takesABody ? BODIES : List.<String>of()) {
            var request = MockMvcRequestBuilders.post(usual(route).address())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .content(text);
            answers.answered(route, "body " + text, () -> doors.knock(who(route), request));
        }
    }
}
