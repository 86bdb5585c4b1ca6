package app.jobbag.rights;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.staff.SignedIn;
import java.util.function.UnaryOperator;

/**
 * A client and who works for it.
 *
 * @param word the canary's word, or something harmless for a client without one
 */
record Crew(
        ClientId client,
        ContactId contact,
        SignedIn ae,
        SignedIn lead,
        SignedIn contributor,
        SignedIn finance,
        UnaryOperator<String> word) {
    String word(Canary kind) {
        return word.apply(kind.word());
    }

    /** The same people of the agency for another contact, in other words. */
    Crew with(ContactId other, UnaryOperator<String> words) {
        return new Crew(client, other, ae, lead, contributor, finance, words);
    }
}
