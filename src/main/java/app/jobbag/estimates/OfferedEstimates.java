package app.jobbag.estimates;

import app.jobbag.platform.reading.Later;
import java.util.Optional;
import java.util.UUID;

/** Which proposal an estimate is the price of: told by the module that keeps proposals. */
public interface OfferedEstimates {
    /** The one before the client, else the newest. */
    Later<Optional<Offered>> of(EstimateId estimate);

    /**
     * A proposal with this estimate.
     *
     * @param revision the version that was offered last; 0 before
     * @param atClient whether that version stands before the client now, with the estimate in it
     */
    record Offered(UUID proposal, String title, int revision, boolean atClient) {}
}
