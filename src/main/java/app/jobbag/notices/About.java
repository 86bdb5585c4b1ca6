package app.jobbag.notices;

import java.util.UUID;

/**
 * One thing that is talked about.
 *
 * @param title empty for a client
 */
public record About(Topic topic, UUID object, UUID client, String title, String clientName) {
    public String url() {
        return topic.at(object);
    }

    /** What people call it. */
    public String name() {
        return title.isBlank() ? clientName : title;
    }
}
