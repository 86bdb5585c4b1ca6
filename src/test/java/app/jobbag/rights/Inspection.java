package app.jobbag.rights;

import app.jobbag.rights.Shown.Medium;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MvcResult;

/** Knocks, and listens to every answer for canaries that this caller must not hear. */
final class Inspection {
    private final Doors doors;
    private final Expectations expectations;
    private final Complaints wrong;
    private final Map<Cast, String> absent = new EnumMap<>(Cast.class);
    private final Map<Cast, String> absentAtThePortal = new EnumMap<>(Cast.class);
    private final Map<Medium, Set<Canary>> heard = new EnumMap<>(Medium.class);

    Inspection(Doors doors, Expectations expectations, Complaints wrong) {
        this.doors = doors;
        this.expectations = expectations;
        this.wrong = wrong;
    }

    /** How an address that is not there looks to everybody, here and at the portal. */
    void lookAtWhatIsNotThere() throws Exception {
        for (Cast who : Cast.values()) {
            String address = "/p/documents/" + UUID.randomUUID();
            absent.put(who, Shown.face(doors.knock(who, HttpMethod.GET, "/nowhere", Map.of())));
            absentAtThePortal.put(who, Shown.face(doors.knock(who, HttpMethod.GET, address, Map.of())));
            String deadLink = Shown.face(doors.knock(who, HttpMethod.GET, "/p/" + "x".repeat(43), Map.of()));
            if (!deadLink.equals(absentAtThePortal.get(who))) {
                wrong.add(who + ": a dead link looks otherwise than nothing: "
                        + Shown.difference(deadLink, absentAtThePortal.get(who)));
            }
        }
    }

    MvcResult look(Cast who, Knock knock) throws Exception {
        MvcResult answer = doors.knock(who, knock);
        listen(who, Shown.all(answer), Shown.medium(answer), knock.toString());
        check(
                answer.getResponse().getStatus() < 500,
                who,
                knock,
                "fails with " + answer.getResponse().getStatus());
        return answer;
    }

    /** The same 404 as for what is not there, byte for byte. */
    void isNotThere(Cast who, Knock knock, String what) throws Exception {
        String face = Shown.face(look(who, knock));
        boolean portal =
                knock.route().pattern().startsWith("/p/") || knock.route().portal();
        String nothing = (portal ? absentAtThePortal : absent).get(who);
        if (!face.equals(nothing)) {
            check(false, who, knock, what + " should look as if it were not there: " + Shown.difference(face, nothing));
        }
    }

    /** The face of a list or a search for those words, without the words. */
    String find(Cast who, Knock knock, String words) throws Exception {
        return Shown.face(look(who, knock.with("q", words))).replace(words, "");
    }

    /** What a stranger finds by the very words is what anybody finds by words that nothing bears. */
    void findsNoMore(Cast who, Knock knock, String found) throws Exception {
        String nothing = find(who, knock, "nowhere");
        if (!found.equals(nothing)) {
            check(false, who, knock, "a search tells that there is something: " + Shown.difference(found, nothing));
        }
    }

    void listen(Cast who, String shown, Medium medium, String where) {
        for (Canary kind : Canary.in(shown)) {
            if (expectations.mayRead(who, kind)) {
                heard.computeIfAbsent(medium, each -> EnumSet.noneOf(Canary.class))
                        .add(kind);
            } else {
                wrong.add(who + ": " + where + " shows " + kind.word());
            }
        }
    }

    void check(boolean right, Cast who, Knock knock, String what) {
        if (!right) {
            wrong.add(who + ": " + knock + " " + what);
        }
    }

    /** A canary that nobody ever heard would prove nothing. */
    Map<Medium, Set<Canary>> heard() {
        return heard;
    }

    static boolean tookEffect(MvcResult answer) {
        return String.valueOf(answer.getFlashMap()).contains("tone=good");
    }
}
