package app.jobbag.estimates;

import app.jobbag.clients.ContactId;
import app.jobbag.clients.ProjectId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an estimate is about.
 *
 * @param datedOn the day whose rates and exchange rate hold
 * @param reason why there is another version than the signed one
 */
public record EstimateDraft(
        String title,
        ProjectId project,
        LocalDate datedOn,
        Locale language,
        @Nullable ContactId signer,
        String reason) {}
