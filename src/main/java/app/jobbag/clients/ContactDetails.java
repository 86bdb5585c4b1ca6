package app.jobbag.clients;

import app.jobbag.kernel.Guarded;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact of a client as pages and upper modules read it. */
public record ContactDetails(
        ContactId id,
        ClientId client,
        int version,
        String name,
        String title,
        String email,
        String phone,
        String mobile,
        Seniority seniority,
        Set<Signable> signs,
        @Nullable LocalTime bestHour,
        Locale locale,
        boolean mailConsent,
        boolean archived)
        implements Guarded {
    public ContactDetails {
        signs = Set.copyOf(signs);
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
