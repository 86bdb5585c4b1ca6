package app.jobbag.rights;

import app.jobbag.JobbagTest;
import app.jobbag.rights.Shown.Medium;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route × verb × caller × position of the object, against the oracle policy.csv. A canary client stands in every
 * kind of thing with a word of its own; who may not read that kind must never be shown the word, wherever.
 */
@JobbagTest
class RouteMatrixTest {
    private static final int CURRENT = 0;
    private static final int OUT_OF_DATE = 999;
    private static final List<HttpMethod> VERBS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** What no controller answers but Spring Security does. */
    private static final Set<String> BESIDES = Set.of("POST /sign-in");

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Worlds worlds;

    @Autowired
    ClientsCast cast;

    @Autowired
    Mails mails;

    private final Expectations expectations = new Expectations();
    private final Complaints wrong = new Complaints("route-matrix");
    private final List<World> used = new ArrayList<>();
    private Map<Cast, SignedIn> people;
    private Doors doors;
    private Inspection inspection;
    private World world;
    private World other;

    @Test
    void everyDoorAnswersAsTheTableSays() throws Exception {
        List<Route> routes = Route.all(mapping);
        gather();
        inspection.lookAtWhatIsNotThere();
        System.out.println("T0 " + doors.knocks() + " " + java.time.Instant.now());
        List<Runnable> changing = new ArrayList<>();
        for (Route route : routes) {
            for (Cast who : Cast.values()) {
                attempt(who + ": " + route, () -> answer(route, who, changing));
            }
        }
        System.out.println("T1 " + doors.knocks() + " " + java.time.Instant.now());
        changing.forEach(Runnable::run);
        System.out.println("T2 " + doors.knocks() + " " + java.time.Instant.now());
        renew();
        Positions positions = new Positions(inspection, world, other);
        for (Route route : routes) {
            attempt("positions: " + route, () -> positions.places(route));
            attempt("positions: " + route, () -> positions.mentions(route));
        }
        System.out.println("T3 " + doors.knocks() + " " + java.time.Instant.now());
        otherVerbs(routes);
        letters();
        everyCanaryWasHeard();
        System.out.printf(
                "rights: %d routes, %d requests, %d worlds, heard %s%n",
                routes.size(), doors.knocks(), used.size(), inspection.heard());
        wrong.expectNone();
    }

    private void gather() throws Exception {
        people = Cast.staff(cast);
        doors = new Doors(context, people);
        inspection = new Inspection(doors, expectations, wrong);
        other = worlds.other(people);
        doors.admit(Cast.CONTACT_ELSEWHERE, other.asked().token());
        renew();
    }

    private void renew() throws Exception {
        world = worlds.canary(people);
        used.add(world);
        doors.admit(Cast.CONTACT, world.asked().token());
        doors.admit(Cast.COLLEAGUE, world.asked().colleaguesToken());
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
                    changing.add(() -> attempt(who + ": " + route, () -> change(route, who)));
                }
            }
        }
    }

    private void denied(Route route, Cast who) throws Exception {
        inspection.isNotThere(who, usual(route, who, CURRENT), "what is denied");
        Knock never = Knock.at(route, world, (type, slot) -> UUID.randomUUID(), CURRENT);
        inspection.isNotThere(who, never, "what never was");
    }

    private void signIn(Route route, Cast who) throws Exception {
        Knock knock = usual(route, who, CURRENT);
        String to = String.valueOf(inspection.look(who, knock).getResponse().getRedirectedUrl());
        inspection.check(to.endsWith("/sign-in"), who, knock, "is not asked to sign in but led to " + to);
    }

    private void notWithThese(Route route, Cast who) throws Exception {
        Knock knock = usual(route, who, CURRENT);
        boolean effect = Inspection.tookEffect(inspection.look(who, knock));
        inspection.check(!effect, who, knock, "took effect");
    }

    private void open(Route route, Cast who) throws Exception {
        Knock knock = Knock.at(route, other, other.objects(route, who), CURRENT);
        int status = inspection.look(who, knock).getResponse().getStatus();
        inspection.check(status != 403, who, knock, "an open door answers " + status);
    }

    private void permitted(Route route, Cast who) throws Exception {
        Knock knock = usual(route, who, CURRENT);
        int status = inspection.look(who, knock).getResponse().getStatus();
        inspection.check(status >= 200 && status < 400, who, knock, "may, but is answered " + status);
        if (!route.namesAnObject()) {
            String found = list(who, knock, Canary.STEM);
            if (who.stranger()) {
                String nothing = list(who, knock, "nowhere");
                String told = "a search tells that there is something: " + Shown.difference(found, nothing);
                inspection.check(found.equals(nothing), who, knock, told);
            }
        }
    }

    private String list(Cast who, Knock knock, String words) throws Exception {
        return Shown.face(inspection.look(who, knock.with("q", words))).replace(words, "");
    }

    /** With a version that is out of date, so that little changes; what others have used up is tried with a new client. */
    private void change(Route route, Cast who) throws Exception {
        MvcResult answer = inspection.look(who, usual(route, who, OUT_OF_DATE));
        if (answer.getResponse().getStatus() == 404) {
            renew();
            answer = inspection.look(who, usual(route, who, OUT_OF_DATE));
        }
        int status = answer.getResponse().getStatus();
        inspection.check(
                status != 403 && status != 404, who, usual(route, who, OUT_OF_DATE), "may, but is answered " + status);
        if (route.action() == Action.CLIENT_WALL && Inspection.tookEffect(answer)) {
            worlds.wall(world);
        }
    }

    /** A verb that a route does not know does nothing, whoever tries it; HEAD tells no more than GET. */
    private void otherVerbs(List<Route> routes) throws Exception {
        for (Route route : routes) {
            for (HttpMethod verb : VERBS) {
                boolean known =
                        routes.stream().anyMatch(each -> each.pattern().equals(route.pattern()) && each.verb() == verb);
                if (!known && !BESIDES.contains(verb + " " + route.pattern())) {
                    attempt(verb + " " + route, () -> unknown(route, verb));
                }
            }
        }
    }

    private void unknown(Route route, HttpMethod verb) throws Exception {
        Route strange = new Route(verb, route.pattern(), route.handler(), route.action(), List.of());
        Knock knock = usual(strange, Cast.MANAGER, CURRENT);
        int status = inspection.look(Cast.MANAGER, knock).getResponse().getStatus();
        inspection.check(status == 404, Cast.MANAGER, knock, "is unknown, but answered " + status);
    }

    private void letters() {
        List<Mails.Letter> all = mails.all();
        for (Mails.Letter letter : all) {
            for (Canary kind : Canary.values()) {
                if (letter.speaksOf(kind) && !letter.mayTellOf(kind)) {
                    wrong.add("mail " + letter + " tells of " + kind);
                }
            }
        }
        if (all.stream().noneMatch(letter -> !letter.ours() && letter.speaksOf(Canary.MEETING))) {
            wrong.add("no contact was ever told of a meeting: the letters prove nothing");
        }
        if (mails.withForeignPapers() > 0) {
            wrong.add(mails.withForeignPapers() + " letters with another client's paper");
        }
    }

    private void everyCanaryWasHeard() {
        for (Canary kind : Canary.values()) {
            if (inspection.heard().values().stream().noneMatch(kinds -> kinds.contains(kind))) {
                wrong.add("nobody ever heard " + kind + ": it proves nothing");
            }
        }
        for (Medium medium : List.of(Medium.PAGE, Medium.PDF, Medium.EXPORT, Medium.FILE)) {
            if (!inspection.heard().containsKey(medium)) {
                wrong.add("nothing was ever heard in " + medium);
            }
        }
    }

    private Knock usual(Route route, Cast who, int version) {
        return Knock.at(route, world, world.objects(route, who), version);
    }

    /** Something that is done for its answers. */
    private interface Attempt {
        void run() throws Exception;
    }

    private void attempt(String where, Attempt work) {
        try {
            work.run();
        } catch (Exception | AssertionError e) {
            wrong.add(where, e);
        }
    }
}
