package app.jobbag.clients;

import java.util.List;

/** What waits for a contact; owned here, answered by the modules above that keep it. */
public interface ContactTies {
    /** @param url where it is handed over, or taken back */
    record Tie(String text, String url) {}

    List<Tie> of(ContactId contact);
}
