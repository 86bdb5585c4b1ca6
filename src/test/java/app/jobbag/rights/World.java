package app.jobbag.rights;

import app.jobbag.clients.ContactId;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.kernel.Id;
import app.jobbag.staff.Action;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One client with one object of each kind.
 *
 * @param special objects in another state than usual, for the routes that want them: by address, or by verb and address
 * @param untyped what has no type of its own, by the beginning of the address; what stands at one place only, by that place
 * @param asked whose signatures are asked for
 */
record World(
        Crew crew,
        Map<Class<?>, Id> objects,
        Map<String, List<Id>> special,
        Map<String, UUID> untyped,
        Asked asked,
        Invited invited) {
    /** Tokens: of the contact's invitation, of the account executive's calendar, of a supplier's order and of its quote. */
    record Invited(String invitation, String feed, String order, String quote, String outline) {}

    /**
     * @param turns the deliverable that waits for that person's signature
     * @param token of the contact's personal link
     * @param colleague another contact, who handles no money
     * @param colleaguesToken of that one's link, to another document
     */
    record Asked(Map<Cast, DeliverableId> turns, String token, ContactId colleague, String colleaguesToken) {}

    /** How this world's objects stand in a route that somebody knocks at. */
    Knock.Ids objects(Route route, Cast who) {
        boolean ownStep = route.action() == Action.DELIVERABLE_STEP && asked.turns.containsKey(who);
        return (type, slot) -> ownStep
                ? asked.turns.get(who).value()
                : untyped.containsKey(slot) ? untyped.get(slot) : id(type, route);
    }

    private UUID id(Class<?> type, Route route) {
        String asked = route.asked().isEmpty() ? "" : "?" + String.join("&", route.asked());
        return id(type, route.verb().name(), route.pattern(), asked);
    }

    /** The object of that type which stands in a page's address. */
    UUID id(Class<?> type, String pattern) {
        return id(type, "GET", pattern, "");
    }

    private UUID id(Class<?> type, String verb, String pattern, String asked) {
        if (type == UUID.class) {
            return untyped.entrySet().stream()
                    .filter(each -> pattern.startsWith(each.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no object for " + pattern + ": make one in Worlds"));
        }
        Id usual = objects.get(type);
        Id found = Stream.of(verb + " " + pattern + asked, verb + " " + pattern, pattern)
                .flatMap(each -> special.getOrDefault(each, List.of()).stream())
                .filter(type::isInstance)
                .findFirst()
                .orElse(usual);
        if (found == null) {
            throw new AssertionError("no object of type " + type.getSimpleName() + " for " + pattern
                    + ": make one in Worlds through its public service");
        }
        return found.value();
    }
}
