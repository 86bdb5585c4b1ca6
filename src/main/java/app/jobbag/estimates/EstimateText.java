package app.jobbag.estimates;

import app.jobbag.clients.ContactId;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an estimate is about, as it is kept. */
@Embeddable
record EstimateText(
        String title,
        UUID projectId,
        LocalDate datedOn,
        String language,
        @Nullable UUID signerId,
        String reason) {
    static EstimateText of(EstimateDraft draft) {
        ContactId signs = draft.signer();
        return new EstimateText(
                draft.title(),
                draft.project().value(),
                draft.datedOn(),
                draft.language().toLanguageTag(),
                signs == null ? null : signs.value(),
                draft.reason());
    }

    /** Why there is another version is still to be said. */
    EstimateText unexplained() {
        return new EstimateText(title, projectId, datedOn, language, signerId, "");
    }

    /** As whoever accepted it with a proposal has signed, for the project that the work is done in. */
    EstimateText accepted(UUID project, ContactId by, String because) {
        return new EstimateText(title, project, datedOn, language, by.value(), because);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    Optional<ContactId> signer() {
        return Optional.ofNullable(signerId).map(ContactId::new);
    }
}
