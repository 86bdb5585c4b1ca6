package app.jobbag.signoffs;

import org.jspecify.annotations.Nullable;

/** Where a signature came from: network address and what the browser says of itself. */
public record Device(String address, String agent) {
    private static final int LONGEST_AGENT = 500;

    public static Device of(String address, @Nullable String agent) {
        return new Device(address, agent == null ? "" : agent);
    }

    public Device {
        agent = agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    }
}
