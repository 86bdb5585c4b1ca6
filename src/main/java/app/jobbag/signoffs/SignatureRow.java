package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the ledger, with the signer's place in the request. */
record SignatureRow(
        long number,
        ClientId clientId,
        SignatureRequestId requestId,
        String sha256,
        UUID signerId,
        Party party,
        UUID who,
        String name,
        String capacity,
        String typedName,
        SignerState outcome,
        @Nullable String remarks,
        Instant signedAt,
        String consentVersion,
        String consentLanguage,
        String consentText,
        Method method,
        @Nullable String mailedTo,
        String address,
        String agent,
        @Nullable UUID deputyOf,
        @Nullable String deputyOfName,
        String previous,
        String hash,
        @Nullable String drawn,
        @Nullable UUID paperId,
        @Nullable String paperCode,
        @Nullable LocalDate paperDated,
        @Nullable String scanSha256,
        @Nullable PersonId recordedBy,
        @Nullable String recordedByName,
        @Nullable PersonId confirmedBy,
        @Nullable String confirmedByName,
        @Nullable Integer position,
        @Nullable Instant askedAt) {
    static final String SELECT = """
            select g.*, s.position, s.asked_at from signature g
            left join signature_signer s on s.client_id = g.client_id and s.id = g.signer_id""";

    SignatureDetails details() {
        return new SignatureDetails(number, evidence(), previous, hash);
    }

    Evidence evidence() {
        return new Evidence(
                clientId,
                requestId,
                signer(),
                outcome,
                remarks,
                sha256,
                signedAt,
                new Consent(consentVersion, consentLanguage, consentText),
                typedName,
                method,
                mailedTo,
                new Device(address, agent),
                deputyOf == null ? null : new StandsFor(deputyOf, Objects.requireNonNull(deputyOfName)),
                drawn == null ? null : new Drawing(drawn),
                paperId == null ? null : onPaper(paperId));
    }

    private OnPaper onPaper(UUID paper) {
        return new OnPaper(
                paper,
                new SheetCode(Objects.requireNonNull(paperCode)),
                Objects.requireNonNull(paperDated),
                Objects.requireNonNull(scanSha256),
                Objects.requireNonNull(recordedBy),
                Objects.requireNonNull(recordedByName),
                Objects.requireNonNull(confirmedBy),
                Objects.requireNonNull(confirmedByName));
    }

    private SignerDetails signer() {
        return new SignerDetails(
                signerId,
                position == null ? 0 : position,
                party,
                who,
                name,
                capacity,
                outcome,
                askedAt,
                signedAt,
                remarks,
                null,
                null,
                null);
    }
}
