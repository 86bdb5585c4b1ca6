package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import app.jobbag.files.PaperId;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document for which signatures are asked.
 *
 * @param paper the paper that the file was printed from: the mail that asks carries it; null for an uploaded file
 * @param file the frozen document; its own SHA-256 is what every signature is about
 * @param signers in the order in which they are to sign, at least one
 * @param replaces the request about the version before it, if there was one
 */
public record RequestDraft(
        Subject subject,
        ClientId client,
        String title,
        FileId file,
        @Nullable PaperId paper,
        Way way,
        PersonId askedBy,
        List<SignerDraft> signers,
        @Nullable SignatureRequestId replaces) {
    /**
     * What is asked, and of how many at a time.
     *
     * @param objectionUntil from when on silence counts as confirmed, where that was agreed; null where only answers count
     */
    public record Way(
            Round round, Purpose purpose, @Nullable Instant objectionUntil) {
        /** Signed step by step. */
        public static final Way STEPS = new Way(Round.IN_ORDER, Purpose.SIGN, null);

        /** Confirmed by all who took part, in any order. */
        public static final Way CONFIRMATION = new Way(Round.AT_ONCE, Purpose.CONFIRM, null);

        /** An offer that one side after the other agrees to. */
        public static final Way ACCEPTANCE = new Way(Round.IN_ORDER, Purpose.ACCEPT, null);

        public Way until(@Nullable Instant end) {
            return new Way(round, purpose, end);
        }
    }

    public RequestDraft {
        signers = List.copyOf(signers);
    }

    /** Of a document that replaces none. */
    public RequestDraft(
            Subject subject,
            ClientId client,
            String title,
            FileId file,
            @Nullable PaperId paper,
            Way way,
            PersonId askedBy,
            List<SignerDraft> signers) {
        this(subject, client, title, file, paper, way, askedBy, signers, null);
    }

    public RequestDraft replacing(@Nullable SignatureRequestId earlier) {
        return new RequestDraft(subject, client, title, file, paper, way, askedBy, signers, earlier);
    }
}
