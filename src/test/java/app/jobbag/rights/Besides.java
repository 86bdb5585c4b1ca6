package app.jobbag.rights;

import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** What stands beside the matrix: verbs that no route knows, searches by number, letters in the outbox. */
final class Besides {
    private static final List<HttpMethod> VERBS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** What no controller answers but Spring Security does. */
    private static final Set<String> SECURITY = Set.of("POST /sign-in");

    private final Inspection inspection;
    private final Complaints wrong;
    private final World world;

    Besides(Inspection inspection, Complaints wrong, World world) {
        this.inspection = inspection;
        this.wrong = wrong;
        this.world = world;
    }

    /** A verb that an address does not know finds nothing there. */
    void otherVerbs(Route route, List<Route> all) throws Exception {
        for (HttpMethod verb : VERBS) {
            boolean known =
                    all.stream().anyMatch(each -> each.pattern().equals(route.pattern()) && each.verb() == verb);
            if (!known && !SECURITY.contains(verb + " " + route.pattern())) {
                Route strange = new Route(verb, route.pattern(), route.handler(), route.action(), List.of());
                Knock knock = Knock.at(strange, world, world.objects(strange, Cast.MANAGER), 0);
                int status = inspection.look(Cast.MANAGER, knock).getResponse().getStatus();
                inspection.check(status == 404, Cast.MANAGER, knock, "is unknown, but answered " + status);
            }
        }
    }

    /** To a stranger the very number of a thing finds as much as a number that nothing has. */
    void searches(List<Route> routes, List<String> numbers) throws Exception {
        Route search = routes.stream()
                .filter(each -> each.pattern().equals("/search"))
                .findFirst()
                .orElseThrow();
        for (Cast who : Cast.values()) {
            if (who.stranger()) {
                Knock knock = Knock.at(search, world, world.objects(search, who), 0);
                for (String number : numbers) {
                    inspection.findsNoMore(who, knock.with("q", number), inspection.find(who, knock, number));
                }
            }
        }
    }

    /** No letter tells of a client whom it is not from, nor of what its reader has no business with. */
    void letters(Mails mails) {
        List<Mails.Letter> all = mails.all();
        for (Mails.Letter letter : all) {
            for (Canary kind : Canary.values()) {
                if (letter.speaksOf(kind) && !letter.mayTellOf(kind)) {
                    wrong.add("mail to " + letter.recipient() + " tells of " + kind + ": " + letter.id());
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
}
