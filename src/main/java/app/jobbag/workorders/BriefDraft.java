package app.jobbag.workorders;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a template on its way. One that nobody has begun says what the newest version says.
 *
 * @param version of the draft itself; 0 while nobody has begun it
 * @param base the number of the newest published version; 0 while there is none
 */
public record BriefDraft(
        String key,
        int version,
        int base,
        Brief brief,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt,
        boolean archived) {
    public boolean begun() {
        return version > 0;
    }

    /** What keeps it from being published. */
    public List<BriefFault> faults() {
        return BriefFault.of(brief);
    }

    public List<String> faultsAt(String place) {
        return faults().stream()
                .filter(fault -> fault.place().equals(place))
                .map(BriefFault::text)
                .toList();
    }
}
