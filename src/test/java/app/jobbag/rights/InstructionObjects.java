package app.jobbag.rights;

import app.jobbag.contactreports.InstructionDraft;
import app.jobbag.contactreports.InstructionDuplicates;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.InstructionQueries;
import app.jobbag.contactreports.InstructionTaking;
import app.jobbag.contactreports.InstructionWay;
import app.jobbag.contactreports.Instructions;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Id;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.SignatureRequestId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the contact of a crew asked for by word of mouth. */
@Component
class InstructionObjects {
    private final ClientsCast cast;
    private final InstructionTaking taking;
    private final Instructions instructions;
    private final Signatures signatures;
    private final Printed printed;

    InstructionObjects(
            ClientsCast cast,
            InstructionTaking taking,
            Instructions instructions,
            Signatures signatures,
            Printed printed) {
        this.cast = cast;
        this.taking = taking;
        this.instructions = instructions;
        this.signatures = signatures;
        this.printed = printed;
    }

    @Component("instructionsPrinted")
    record Printed(
            InstructionQueries queries,
            InstructionDuplicates duplicates,
            Papers papers,
            PaperCounter counter,
            JdbcClient jdbc) {}

    /** Each route that ends something finds one of its own. */
    void furnish(Crew crew, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(InstructionId.class, taken(crew));
        for (String open : List.of(
                "POST /instructions/{id}",
                "/instructions/{id}/edit",
                "/instructions/{id}/confirmation",
                "/instructions/{id}/duplicate",
                "/instructions/{id}/duplicate/new",
                "/instructions/{id}/declining",
                "/instructions/{id}/declining/new")) {
            special.put(open, List.of(taken(crew)));
        }
        special.put("/instructions/{id}/separation", List.of(duplicate(crew)));
        special.put("/instructions/{id}/action-item", List.of(confirmed(crew)));
        special.put("POST /workorders", List.of(confirmed(crew)));
        special.put("POST /workorders/{id}/changes", List.of(confirmed(crew)));
    }

    InstructionId taken(Crew crew) {
        InstructionDraft draft = new InstructionDraft(
                crew.client(),
                crew.word(Canary.MEETING),
                null,
                "",
                crew.contact(),
                InstructionWay.CALL,
                Instant.parse("2026-02-25T10:00:00Z"),
                null);
        return cast.as(crew.ae(), () -> taking.take(crew.ae(), draft));
    }

    private InstructionId duplicate(Crew crew) {
        InstructionId id = taken(crew);
        String same = "INSTRUCTION:" + taken(crew).value();
        cast.as(crew.ae(), () -> printed.duplicates().link(crew.ae(), id, 0, same));
        return id;
    }

    InstructionId confirmed(Crew crew) {
        InstructionId id = taken(crew);
        cast.as(crew.ae(), () -> instructions.ask(crew.ae(), id, 0));
        PaperDetails paper = cast.as(
                crew.ae(),
                () -> printed.papers()
                        .find(new PaperId(printed.queries()
                                .show(crew.ae(), id)
                                .askings()
                                .get(0)
                                .paper()))
                        .orElseThrow());
        Viewers.as(new Viewer.Everything("print"), () -> printed.counter().ready(paper));
        signatures.sign(crew, request(crew, id));
        return id;
    }

    /** It is asked about as soon as it is printed, whoever prints it. */
    private SignatureRequestId request(Crew crew, InstructionId id) {
        for (int i = 0; i < 100; i++) {
            Optional<UUID> found = cast.as(
                    crew.ae(),
                    () -> printed.jdbc()
                            .sql("""
                    select q.id from instruction_asking a join signature_request q on q.subject_kind = 'instruction'
                        and q.subject_id = a.id where a.instruction_id = ?""")
                            .param(id.value())
                            .query(UUID.class)
                            .optional());
            if (found.isPresent()) {
                return new SignatureRequestId(found.get());
            }
            pause();
        }
        throw new AssertionError("nobody was asked about " + id);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
