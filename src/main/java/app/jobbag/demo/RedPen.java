package app.jobbag.demo;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.proofs.MarkDetails;
import app.jobbag.deliverables.proofs.MarkDraft;
import app.jobbag.deliverables.proofs.MarkReads;
import app.jobbag.deliverables.proofs.Marking;
import app.jobbag.deliverables.proofs.Spot;
import app.jobbag.deliverables.traces.CameIn;
import app.jobbag.deliverables.traces.ErrorDraft;
import app.jobbag.deliverables.traces.ErrorId;
import app.jobbag.deliverables.traces.FoundBy;
import app.jobbag.deliverables.traces.Traced;
import app.jobbag.deliverables.traces.Tracing;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Marks on proofs, what was said about them, and now and then an error that was found too late and traced. */
@DemoPart
class RedPen {
    private static final int SELDOM = 9;

    private final Stage stage;
    private final Marking marking;
    private final MarkReads reads;
    private final Tracing tracing;
    private final Map<String, Remarks> remarks;

    RedPen(Stage stage, Marking marking, MarkReads reads, Tracing tracing, JsonMapper json) {
        this.stage = stage;
        this.marking = marking;
        this.reads = reads;
        this.tracing = tracing;
        this.remarks = read(json);
    }

    /** What is remarked in one language. */
    record Remarks(List<String> marks, List<String> answers, List<Slip> errors) {}

    /** An error, its cause, and what is done against it. */
    record Slip(String what, String cause, String remedy) {}

    /** Two marks: an area with the headline, a point. */
    void mark(Commission job, DeliverableId id, int version, SignedIn who) {
        List<String> words = said(job).marks();
        stage.does(who, () -> {
            marking.set(who, id, version, draft(Words.pick(words, job.turn()), "0.08", "0.62", "0.7", "0.16"));
            marking.set(who, id, version, draft(Words.pick(words, job.turn() + 1), "0.55", "0.3", "0", "0"));
        });
    }

    /** One of them is mended in the next version. */
    List<UUID> mended(DeliverableId id, SignedIn who) {
        return stage.as(who, () -> open(id)).stream()
                .limit(1)
                .map(MarkDetails::id)
                .toList();
    }

    /** Whoever looks at the next version finds the rest mended too. */
    void settle(Commission job, DeliverableId id, SignedIn who) {
        String answer = Words.pick(said(job).answers(), job.turn());
        stage.does(who, () -> open(id).forEach(mark -> marking.settle(who, mark.key(), answer)));
    }

    /** After some deliveries an error turns up; the last ones are still to be traced. */
    void slip(Commission job, DeliverableDetails deliverable) {
        if (job.turn() % SELDOM == 0 && !job.fate().name().startsWith("STAYS")) {
            Slip slip = Words.pick(said(job).errors(), job.turn() / SELDOM);
            job.at(16, 10, 20, () -> report(job, deliverable, slip));
        }
    }

    private void report(Commission job, DeliverableDetails deliverable, Slip slip) {
        SignedIn ae = job.ae();
        FoundBy finder = job.turn() % 2 == 0 ? FoundBy.CLIENT : FoundBy.US;
        ErrorDraft draft =
                new ErrorDraft(new ErrorDraft.Place(deliverable.id(), 1), 1, slip.what(), finder, job.day(16));
        ErrorId error = stage.as(ae, () -> tracing.report(ae, deliverable.order(), draft));
        job.at(17, 12, 40, () -> trace(job, error, slip));
    }

    private void trace(Commission job, ErrorId id, Slip slip) {
        SignedIn lead = job.lead();
        stage.does(lead, () -> {
            List<CameIn> steps = tracing.choices(lead, tracing.show(lead, id));
            CameIn.Kind kind = slip.cause().equals("production") ? CameIn.Kind.AFTER : CameIn.Kind.MADE;
            CameIn cameIn = slip.cause().equals("client-data")
                    ? steps.get(0)
                    : steps.stream()
                            .filter(each -> each.kind() == kind)
                            .findFirst()
                            .orElseThrow();
            tracing.trace(lead, id, new Traced(0, cameIn.value(), slip.cause(), slip.remedy()));
        });
    }

    private List<MarkDetails> open(DeliverableId id) {
        return reads.of(id).get().stream().filter(MarkDetails::isOpen).toList();
    }

    private Remarks said(Commission job) {
        return Objects.requireNonNull(remarks.get(job.company().script().locale()));
    }

    private static MarkDraft draft(String words, String... sides) {
        Spot spot = new Spot(
                new BigDecimal(sides[0]), new BigDecimal(sides[1]), new BigDecimal(sides[2]), new BigDecimal(sides[3]));
        return new MarkDraft(1, spot, null, words);
    }

    private static Map<String, Remarks> read(JsonMapper json) {
        try (InputStream bytes = new ClassPathResource("demo/proofs.json").getInputStream()) {
            return json.readValue(bytes, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
