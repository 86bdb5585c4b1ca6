package app.jobbag.clients;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written about a contact. */
public record ContactDraft(
        String name,
        String title,
        String email,
        String phone,
        String mobile,
        Seniority seniority,
        Set<Signable> signs,
        @Nullable LocalTime bestHour,
        Locale locale,
        boolean mailConsent) {}
