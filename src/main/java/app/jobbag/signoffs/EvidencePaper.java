package app.jobbag.signoffs;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.FileDetails;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The pages of evidence of a settled request, a paper in the client's language: who was asked, and how each answered. */
@Component
class EvidencePaper {
    private static final String SUBJECT = "signature_evidence";

    private final Papers papers;
    private final Records records;
    private final ClientRegister clients;
    private final MessageSource texts;

    /** What stands recorded of the answers. */
    @Component("evidenceRecords")
    record Records(SignatureLedger ledger, SigningSteps steps, PaperBook onPaper) {}

    EvidencePaper(Papers papers, Records records, ClientRegister clients, MessageSource texts) {
        this.papers = papers;
        this.records = records;
        this.clients = clients;
        this.texts = texts;
    }

    /** A signer with the signature, if there is one, the paper if it came on one, and what happened before it. */
    public record Witnessed(
            SignerDetails signer,
            @Nullable SignatureDetails signature,
            @Nullable PaperAnswer paper,
            List<Happening> happened) {
        static Witnessed of(
                SignerDetails signer,
                @Nullable SignatureDetails signature,
                @Nullable PaperAnswer paper,
                List<SigningStep> steps) {
            List<Happening> all = new ArrayList<>();
            if (signer.askedAt() != null) {
                all.add(Happening.of("ASKED", signer.askedAt(), null));
            }
            steps.stream()
                    .filter(each -> paper == null || each.kind() != SigningStep.Kind.REFUSED)
                    .forEach(each -> all.add(Happening.of(each)));
            if (signature != null && paper == null) {
                Evidence evidence = signature.evidence();
                all.add(Happening.of("SIGNED", evidence.at(), evidence.device()));
            }
            if (signer.state() == SignerState.SILENT && signer.settledAt() != null) {
                all.add(Happening.of("SILENT", signer.settledAt(), null));
            }
            all.sort(Comparator.comparing(Happening::at));
            return new Witnessed(signer, signature, paper, List.copyOf(all));
        }

        /** How the one who refused was recognised. */
        public Method refusedBy() {
            return paper != null ? Method.PAPER : signer.isContact() ? Method.MAILED_CODE : Method.SESSION;
        }
    }

    /** @param what the key of its text, {@code signoffs.evidence.step.<what>} */
    public record Happening(
            String what,
            Instant at,
            @Nullable String mailedTo,
            @Nullable Device device,
            @Nullable String from,
            @Nullable String to) {
        static Happening of(SigningStep step) {
            return new Happening(
                    step.kind().name(), step.at(), step.maskedAddress(), step.device(), step.from(), step.to());
        }

        static Happening of(String what, Instant at, @Nullable Device device) {
            return new Happening(what, at, null, device, null, null);
        }

        /** To the second, for whoever compares clocks. */
        public String utc() {
            return at.truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    /** Frozen once; whoever comes again gets the same. */
    PaperDetails of(RequestDetails request, FileDetails file) {
        return papers.of(SUBJECT, request.id().value()).stream()
                .findFirst()
                .orElseGet(() -> papers.find(freeze(request, file)).orElseThrow());
    }

    /** The client's. */
    Locale language(RequestDetails request) {
        return clients.details(request.client()).locale();
    }

    private PaperId freeze(RequestDetails request, FileDetails file) {
        ClientDetails client = clients.details(request.client());
        Locale locale = client.locale();
        return papers.freeze(new PaperDraft(
                request.client(),
                new PaperSubject(SUBJECT, request.id().value(), 1),
                new PaperDraft.Access(file.audience(), file.reader()),
                locale,
                texts.getMessage("signoffs.evidence.title", null, locale),
                null,
                "signoffs/evidence",
                Map.of(
                        "request",
                        request,
                        "file",
                        file,
                        "all",
                        witnessed(request),
                        "client",
                        client,
                        "zone",
                        client.zone())));
    }

    private List<Witnessed> witnessed(RequestDetails request) {
        Map<UUID, SignatureDetails> signatures = records.ledger().of(List.of(request.id())).stream()
                .collect(Collectors.toMap(signature -> signature.evidence().id(), Function.identity()));
        Map<UUID, List<SigningStep>> happened = records.steps().of(request.id());
        Map<UUID, PaperAnswer> onPaper = records.onPaper().confirmed(request.id()).stream()
                .collect(Collectors.toMap(paper -> paper.signer().value(), Function.identity()));
        return request.signers().stream()
                .map(signer -> Witnessed.of(
                        signer,
                        signatures.get(signer.id()),
                        onPaper.get(signer.id()),
                        happened.getOrDefault(signer.id(), List.of())))
                .toList();
    }
}
