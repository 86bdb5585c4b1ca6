package app.jobbag.proposals;

import app.jobbag.clients.ContactId;
import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Refused;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a proposal is about, as it is kept. */
@Embeddable
record ProposalText(
        String title,
        UUID projectId,
        String language,
        String objectives,
        String outline,
        @Nullable UUID contactId,
        @Nullable UUID meetingId,
        @Nullable UUID estimateId,
        @Nullable UUID scheduleId,
        @Nullable BigDecimal expected) {
    /** @throws Refused at the outline when the client has it already and it would be another */
    ProposalText rewritten(ProposalDraft draft, boolean left) {
        if (left && !outline.equals(draft.outline())) {
            throw new Refused("proposals.refused.outlineLeft").at("outline");
        }
        return of(draft);
    }

    void refuseNoOutline() {
        if (outline.isBlank()) {
            throw new Refused("proposals.refused.noOutline");
        }
    }

    static ProposalText of(ProposalDraft draft) {
        return new ProposalText(
                draft.title(),
                Objects.requireNonNull(draft.project()).value(),
                draft.language().toLanguageTag(),
                draft.objectives(),
                draft.outline(),
                value(draft.contact()),
                value(draft.ties().meeting()),
                value(draft.ties().estimate()),
                value(draft.ties().schedule()),
                draft.expected());
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The same, at the price of that estimate. */
    ProposalText at(EstimateId estimate) {
        return new ProposalText(
                title,
                projectId,
                language,
                objectives,
                outline,
                contactId,
                meetingId,
                estimate.value(),
                scheduleId,
                expected);
    }

    Optional<EstimateId> estimate() {
        return Optional.ofNullable(estimateId).map(EstimateId::new);
    }

    Optional<ContactId> contact() {
        return Optional.ofNullable(contactId).map(ContactId::new);
    }
}
