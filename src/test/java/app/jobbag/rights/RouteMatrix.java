package app.jobbag.rights;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route × verb × caller × position of the object, against the oracle policy.csv. A canary client stands in every
 * kind of thing with a word of its own; who may not read that kind must never be shown the word, wherever.
 */
@JobbagTest
class RouteMatrix {
    private static final int CURRENT = 0;
    private static final int OUT_OF_DATE = 999;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Worlds worlds;

    @Autowired
    ClientsCast cast;

    private final Expectations expectations = new Expectations();
    private final List<String> wrong = new ArrayList<>();
    private final Map<Cast, String> absent = new EnumMap<>(Cast.class);
    private Map<Cast, SignedIn> people;
    private Doors doors;
    private World world;
    private World other;

    @Test
    void everyDoorAnswersAsTheTableSays() throws Exception {
        List<Route> routes = Route.all(mapping);
        people = Cast.staff(cast);
        doors = new Doors(mvc, people);
        other = worlds.other(people);
        doors.admit(Cast.CONTACT_ELSEWHERE, other.token());
        renew();
        for (Cast who : Cast.values()) {
            absent.put(
                    who, Doors.face(doors.knock(who, HttpMethod.GET, "/p/documents/" + UUID.randomUUID(), Map.of())));
            if (who.staff()) {
                absent.put(who, Doors.face(doors.knock(who, HttpMethod.GET, "/nowhere", Map.of())));
            }
        }
        List<Runnable> changing = new ArrayList<>();
        for (Route route : routes) {
            for (Cast who : Cast.values()) {
                visit(route, who, changing);
            }
        }
        changing.forEach(Runnable::run);
        System.out.printf("rights: %d routes, %d requests%n", routes.size(), doors.knocks());
        assertThat(wrong).isEmpty();
    }

    private void visit(Route route, Cast who, List<Runnable> changing) {
        try {
            answer(route, who, changing);
        } catch (Exception e) {
            wrong.add(who + ": " + route + " fails: " + NestedExceptionUtils.getMostSpecificCause(e));
        }
    }

    private void answer(Route route, Cast who, List<Runnable> changing) throws Exception {
        switch (expectations.of(route, who)) {
            case DENIED -> denied(route, who);
            case SIGN_IN -> signIn(route, who);
            case NOT_WITH_THESE -> notWithThese(route, who);
            case OPEN -> open(route, who);
            case PERMITTED -> {
                if (route.reads()) {
                    permitted(route, who);
                } else {
                    changing.add(() -> change(route, who));
                }
            }
        }
    }

    private void renew() throws Exception {
        world = worlds.canary(people);
        doors.admit(Cast.CONTACT, world.token());
    }

    private void denied(Route route, Cast who) throws Exception {
        Knock named = Knock.at(route, world, (type, n) -> world.id(type, route.pattern()), CURRENT);
        Knock nowhere = Knock.at(route, world, (type, n) -> UUID.randomUUID(), CURRENT);
        String face = Doors.face(look(who, named));
        check(face.equals(absent.get(who)), who, named, "denied, but not as if it were not there: " + first(face));
        String empty = Doors.face(look(who, nowhere));
        check(empty.equals(absent.get(who)), who, nowhere, "not there, but answered: " + first(empty));
        foreignChild(route, who);
    }

    private void signIn(Route route, Cast who) throws Exception {
        Knock knock = Knock.at(route, world, (type, n) -> world.id(type, route.pattern()), CURRENT);
        MvcResult answer = look(who, knock);
        String to = String.valueOf(answer.getResponse().getRedirectedUrl());
        check(to.endsWith("/sign-in"), who, knock, "is not asked to sign in: " + first(Doors.face(answer)));
    }

    private void notWithThese(Route route, Cast who) throws Exception {
        Knock knock = Knock.at(route, world, (type, n) -> world.id(type, route.pattern()), CURRENT);
        MvcResult answer = look(who, knock);
        check(!tookEffect(answer), who, knock, "took effect");
        check(
                answer.getResponse().getStatus() < 500,
                who,
                knock,
                "fails: " + answer.getResponse().getStatus());
    }

    private void open(Route route, Cast who) throws Exception {
        Knock knock = Knock.at(route, other, (type, n) -> world.id(type, route.pattern()), CURRENT);
        int status = look(who, knock).getResponse().getStatus();
        check(status < 500 && status != 403, who, knock, "an open door answers " + status);
    }

    private void permitted(Route route, Cast who) throws Exception {
        Knock knock = Knock.at(route, world, (type, n) -> world.id(type, route.pattern()), CURRENT);
        int status = look(who, knock).getResponse().getStatus();
        check(status >= 200 && status < 400, who, knock, "may, but is answered " + status);
        if (!route.namesAnObject()) {
            String found = list(who, knock, Canary.STEM);
            if (who.stranger()) {
                check(found.equals(list(who, knock, "nowhere")), who, knock, "a search shows that there is something");
            }
        }
    }

    private String list(Cast who, Knock knock, String words) throws Exception {
        return Doors.face(look(who, knock.with("q", words))).replace(words, "");
    }

    /** With a version that is out of date, so that little changes; what has changed something gets a new client. */
    private void change(Route route, Cast who) {
        try {
            Knock knock = Knock.at(route, world, (type, n) -> world.id(type, route.pattern()), OUT_OF_DATE);
            MvcResult answer = look(who, knock);
            int status = answer.getResponse().getStatus();
            check(status < 500 && status != 403 && status != 404, who, knock, "may, but is answered " + status);
            if (tookEffect(answer)) {
                renew();
            }
        } catch (Exception e) {
            check(
                    false,
                    who,
                    new Knock(route, route.pattern(), Map.of()),
                    "fails: " + NestedExceptionUtils.getMostSpecificCause(e));
        }
    }

    /** Under an own client's object, a thing of the canary client is not there either. */
    private void foreignChild(Route route, Cast who) throws Exception {
        if (who == Cast.AE_ELSEWHERE && route.variables().size() > 1) {
            Knock knock =
                    Knock.at(route, world, (type, n) -> (n == 0 ? other : world).id(type, route.pattern()), CURRENT);
            String face = Doors.face(look(who, knock));
            check(face.equals(absent.get(who)), who, knock, "another client's, but answered: " + first(face));
        }
    }

    private MvcResult look(Cast who, Knock knock) throws Exception {
        MvcResult answer = doors.knock(who, knock);
        String shown = Knock.shown(answer);
        for (Canary kind : Canary.values()) {
            if (shown.contains(kind.word()) && !expectations.mayRead(who, kind)) {
                check(false, who, knock, "shows " + kind.word());
            }
        }
        return answer;
    }

    private static boolean tookEffect(MvcResult answer) {
        return answer.getFlashMap().toString().contains("tone=good");
    }

    private void check(boolean right, Cast who, Knock knock, String what) {
        if (!right) {
            wrong.add(who + ": " + knock + " " + what);
        }
    }

    private static String first(String face) {
        return face.lines().findFirst().orElse("");
    }
}
