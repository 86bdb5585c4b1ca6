package app.jobbag.platform.trail;

/** The end of the chain: how many seals there are and the last one's hash. Kept elsewhere, it betrays a cut-off tail. */
public record TrailHead(long seals, String hash) {}
