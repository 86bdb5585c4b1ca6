package app.jobbag.operations;

import java.time.Instant;
import java.util.List;

/**
 * One proof of the trail: how long it was, its head, and what was wrong.
 *
 * @param findings at most {@link TrailProof#SHOWN} of them, such as {@code ENTRY_EDITED 4711}
 */
public record TrailVerification(Instant at, long seals, String hash, int faults, List<Finding> findings) {
    public record Finding(String fault, long number) {}

    /** A proof that began before there was anything to read proves nothing. */
    public boolean isAboutSomething() {
        return seals > 0 || faults > 0;
    }

    public boolean sound() {
        return faults == 0;
    }
}
