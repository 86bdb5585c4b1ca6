package app.jobbag.clients.guard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other ways in which people write a name. */
final class Spellings {
    private static final Pattern SIGN = Pattern.compile("\\s*[&＆+]\\s*");
    private static final Pattern WORD =
            Pattern.compile("\\s+(?:and|y|e|i|und|et|och|en)\\s+|(?<=\\p{IsHan})[与和](?=\\p{IsHan})");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final List<String> LINKS = List.of(" and ", " y ", " und ", " et ", "与", "和");

    private Spellings() {}

    /** Harbour & Finch is Harbour and Finch, and the other way round. */
    static Stream<String> linked(String name) {
        Matcher sign = SIGN.matcher(name.strip());
        if (sign.find()) {
            return LINKS.stream().map(sign::replaceAll);
        }
        Matcher word = WORD.matcher(name.strip());
        return word.find() ? Stream.of(word.replaceAll(" & ")) : Stream.empty();
    }

    /** TramRibera is Tram Ribera. */
    static Optional<String> apart(String name) {
        Matcher hump = HUMP.matcher(name);
        return hump.find() ? Optional.of(hump.replaceAll(" ")) : Optional.empty();
    }
}
