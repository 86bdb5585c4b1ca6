package app.jobbag.clients;

import app.jobbag.staff.SignedIn;
import java.util.List;

/**
 * What is going on with a client, for the top of its page: a module above knows. Asked inside the page's read transaction,
 * for a client that the person may see.
 */
public interface ClientGlance {
    /** Only what the person may see. */
    List<Entry> of(SignedIn who, ClientDetails client);

    /**
     * One thing.
     *
     * @param key its text is {@code clients.glance.<key>}
     * @param value as the reader writes it
     * @param url where all of it is
     * @param bad whether somebody should do something about it
     */
    record Entry(String key, String value, String url, boolean bad) {}
}
