package app.jobbag.signoffs;

import app.jobbag.clients.ContactId;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A personal link that died when a newer version of its document appeared. It tells where that one went, and opens nothing. */
public record DeadLink(
        ContactId contact,
        Locale locale,
        ZoneId zone,
        String title,
        @Nullable Newer newer) {}
