package app.jobbag.rights;

import app.jobbag.kernel.Id;
import java.util.Map;
import java.util.UUID;

/**
 * One client with one object of each kind.
 *
 * @param special objects in another state than usual, for the routes that want them: by the beginning of the address
 * @param untyped ids of what has no type of its own, by the beginning of the address
 * @param token of the contact's personal link
 */
record World(Crew crew, Map<Class<?>, Id> objects, Map<String, Id> special, Map<String, UUID> untyped, String token) {
    /** The object for a variable of that type in that route. */
    UUID id(Class<?> type, String pattern) {
        if (type == UUID.class) {
            return untyped.entrySet().stream()
                    .filter(each -> pattern.startsWith(each.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no object for " + pattern + ": make one in Worlds"));
        }
        Id found = special.entrySet().stream()
                .filter(each -> pattern.startsWith(each.getKey()) && type.isInstance(each.getValue()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(objects.get(type));
        if (found == null) {
            throw new AssertionError("no object of type " + type.getSimpleName() + " for " + pattern
                    + ": make one in Worlds through its public service");
        }
        return found.value();
    }
}
