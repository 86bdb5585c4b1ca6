package app.jobbag.calls;

import app.jobbag.clients.ContactId;
import app.jobbag.clients.Seniority;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a client's who can be called.
 *
 * @param mailConsent whether the contact may be written to; nothing says that somebody may not be called
 * @param talkedAt when the agency last talked with the contact
 */
public record Callee(
        UUID clientId,
        UUID id,
        String name,
        String title,
        String phone,
        Seniority seniority,
        @Nullable LocalTime bestHour,
        boolean mailConsent,
        @Nullable Instant talkedAt) {
    public ContactId contact() {
        return new ContactId(id);
    }

    /**
     * Whoever something waits for, the longest first; else whoever was last talked to; else somebody operational. Executives
     * are the manager's to talk to and never suggested (CLI-3).
     *
     * @param awaited contacts whose answer or step is missing, the longest first
     */
    static Optional<Callee> choose(List<Callee> contacts, List<UUID> awaited) {
        List<Callee> suggested =
                contacts.stream().filter(each -> !each.isExecutive()).toList();
        return awaited.stream()
                .flatMap(id -> suggested.stream().filter(each -> each.id().equals(id)))
                .findFirst()
                .or(() -> suggested.stream()
                        .filter(each -> each.talkedAt() != null)
                        .max(Comparator.comparing(Callee::talkedAt, Comparator.nullsFirst(Comparator.naturalOrder()))))
                .or(() -> suggested.stream().min(Comparator.comparing(Callee::seniority)));
    }

    boolean isExecutive() {
        return seniority == Seniority.EXECUTIVE;
    }
}
