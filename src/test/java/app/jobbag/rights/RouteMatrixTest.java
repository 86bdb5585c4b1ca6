package app.jobbag.rights;

import app.jobbag.JobbagTest;
import app.jobbag.portal.PortalEntrance;
import app.jobbag.rights.Shown.Medium;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route × verb × caller × position of the object, against the oracle policy.csv. A canary client stands in every
 * kind of thing with a word of its own; who may not read that kind must never be shown the word, wherever.
 */
// a database of its own: what is sent here changes tax rates and agency data, which others count on
@TestPropertySource(properties = "jobbag.test.alone=rights")
@JobbagTest
class RouteMatrixTest {
    private static final int CURRENT = 0;
    private static final int OUT_OF_DATE = 999;

    /** Each route is asked for what never was by every third of those it is denied to, a different third for each. */
    private static final int SOME = 3;

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

    @Autowired
    PortalEntrance entrance;

    @Autowired
    GivenNumbers numbers;

    private final Expectations expectations = new Expectations();
    private final Complaints wrong = new Complaints("route-matrix");
    private Map<Cast, SignedIn> people;
    private Doors doors;
    private Inspection inspection;
    private World world;
    private World other;

    @Test
    void everyDoorAnswersAsTheTableSays() throws Exception {
        List<Route> routes = Route.wanted(mapping);
        gather();
        inspection.lookAtWhatIsNotThere();
        List<Change> changing = new ArrayList<>();
        for (Route route : routes) {
            for (Cast who : Cast.values()) {
                attempt(who + ": " + route, () -> answer(route, who, changing));
            }
        }
        Collections.sort(changing);
        for (Change each : changing) {
            attempt(each.who() + ": " + each.route(), () -> change(each.route(), each.who()));
        }
        renew();
        Positions positions = new Positions(inspection, world, other);
        for (Route route : routes) {
            attempt("positions: " + route, () -> positions.places(route));
            attempt("positions: " + route, () -> positions.mentions(route));
        }
        Besides besides = new Besides(inspection, wrong, world);
        List<Route> all = Route.all(mapping);
        for (Route route : routes) {
            attempt("verbs: " + route, () -> besides.otherVerbs(route, all));
        }
        attempt("numbers", () -> besides.searches(all, numbers.of(world)));
        besides.letters(mails);
        if (Route.allWanted()) {
            everyCanaryWasHeard();
        }
        System.out.printf(
                "rights: %d routes, %d requests, %d s of the processor, heard %s%n",
                routes.size(), doors.knocks(), Doors.processorSeconds(), inspection.heard());
        wrong.expectNone();
    }

    private void gather() throws Exception {
        people = Cast.staff(cast);
        doors = new Doors(context, people);
        inspection = new Inspection(doors, expectations, wrong);
        other = worlds.other(people);
        doors.admit(Cast.CONTACT_ELSEWHERE, other.asked().token(), other.crew().contact(), entrance);
        renew();
    }

    private void renew() throws Exception {
        world = worlds.canary(people);
        World.Asked asked = world.asked();
        doors.admit(Cast.CONTACT, asked.token(), world.crew().contact(), entrance);
        doors.admit(Cast.COLLEAGUE, asked.colleaguesToken(), asked.colleague(), entrance);
    }

    private void answer(Route route, Cast who, List<Change> changing) throws Exception {
        switch (expectations.of(route, who)) {
            case DENIED -> denied(route, who);
            case SIGN_IN -> signIn(route, who);
            case NOT_WITH_THESE -> notWithThese(route, who);
            case OPEN -> open(route, who);
            case PERMITTED -> {
                if (route.reads()) {
                    permitted(route, who);
                } else {
                    int before = (int) changing.stream()
                            .filter(each -> each.route() == route)
                            .count();
                    changing.add(new Change(before, route, who));
                }
            }
        }
    }

    /**
     * What somebody may change.
     *
     * @param turn how many have tried it before: in one turn each route is tried once, so that few use up what another needs,
     *     and what ends things comes last
     */
    private record Change(int turn, Route route, Cast who) implements Comparable<Change> {
        @Override
        public int compareTo(Change other) {
            return Comparator.comparingInt(Change::turn)
                    .thenComparing(each -> each.route().finality())
                    .compare(this, other);
        }
    }

    private void denied(Route route, Cast who) throws Exception {
        inspection.isNotThere(who, usual(route, who, CURRENT), "what is denied");
        if (Math.floorMod(route.toString().hashCode() + who.ordinal(), SOME) != 0) {
            return;
        }
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
            String found = inspection.find(who, knock, Canary.STEM);
            if (who.stranger()) {
                inspection.findsNoMore(who, knock, found);
            }
        }
    }

    /** With a version that is out of date, so that little changes; what others have used up is tried with a new client. */
    private void change(Route route, Cast who) throws Exception {
        MvcResult answer = inspection.look(who, usual(route, who, OUT_OF_DATE));
        if (answer.getResponse().getStatus() == 404) {
            renew();
            doors.follow(Cast.CONTACT_ELSEWHERE, other.asked().token(), entrance);
            answer = inspection.look(who, usual(route, who, OUT_OF_DATE));
        }
        int status = answer.getResponse().getStatus();
        inspection.check(
                status != 403 && status != 404, who, usual(route, who, OUT_OF_DATE), "may, but is answered " + status);
        if (route.action() == Action.CLIENT_WALL && Inspection.tookEffect(answer)) {
            worlds.wall(world);
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
