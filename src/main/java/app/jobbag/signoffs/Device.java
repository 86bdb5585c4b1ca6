package app.jobbag.signoffs;

/** Where a signature came from: network address and what the browser says of itself. */
public record Device(String address, String agent) {
    private static final int LONGEST_AGENT = 500;

    public Device {
        agent = agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent;
    }
}
