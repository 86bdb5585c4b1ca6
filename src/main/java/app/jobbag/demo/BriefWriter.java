package app.jobbag.demo;

import app.jobbag.clients.BrandBook;
import app.jobbag.clients.BrandBooks;
import app.jobbag.kernel.Money;
import app.jobbag.meetings.ActionItemDetails;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.BriefTemplate;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderDraft;
import app.jobbag.workorders.OrderText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the briefs: what the job says, on what holds for the client, on what is usual in its language. */
@DemoPart
class BriefWriter {
    private static final List<String> PROOFS = List.of("proof_date", "fieldwork_date");
    private static final int PROOF = 9;
    private static final int DELIVERY = 13;

    private final Stage stage;
    private final Scripts scripts;
    private final BriefTemplates templates;
    private final MeetingRoom room;
    private final BrandBooks brands;

    BriefWriter(Stage stage, Scripts scripts, BriefTemplates templates, MeetingRoom room, BrandBooks brands) {
        this.stage = stage;
        this.scripts = scripts;
        this.templates = templates;
        this.room = room;
        this.brands = brands;
    }

    MeetingScript meeting(Commission job) {
        Map<String, String> values =
                Map.of("title", job.job().title(), "message", job.job().message());
        return job.words().briefing().filled(values);
    }

    void meet(Appointment briefing, Consumer<ActionItemDetails> then) {
        briefing.story()
                .diary()
                .at(Calendar.at(Calendar.before(briefing.day(), 3), 12, 25), () -> room.planBriefing(briefing, then));
    }

    OrderDraft draft(Commission job, @Nullable ActionItemId item) {
        BriefTemplate template =
                stage.as(job.ae(), () -> templates.current(job.job().template()));
        Money estimate = new Money(job.job().estimate(), job.company().script().currency());
        OrderText text =
                new OrderText(job.job().title(), new Answers(answers(job, template)), estimate, job.day(DELIVERY));
        return new OrderDraft(
                job.company().id(), job.project(), template.id(), job.job().decidedBy(), text, item);
    }

    private Map<String, String> answers(Commission job, BriefTemplate template) {
        String type = job.job().template();
        Map<String, String> all = new HashMap<>(job.words().answers().getOrDefault(type, Map.of()));
        all.putAll(scripts.work(job.company().code()).common().getOrDefault(type, Map.of()));
        all.putAll(job.job().answers());
        PROOFS.forEach(key -> all.put(key, job.day(PROOF).toString()));
        all.put("release_date", job.day(DELIVERY).toString());
        all.replaceAll((key, words) -> words.replace("{proof}", job.day(PROOF).toString())
                .replace("{delivery}", job.day(DELIVERY).toString()));
        if (!job.company().script().brand().isEmpty()) {
            takeOver(stage.as(job.ae(), () -> brands.book(job.company().id())), template, all);
        }
        return template.brief()
                .fields()
                .filter(field -> all.containsKey(field.key()))
                .collect(Collectors.toMap(field -> field.key(), field -> all.getOrDefault(field.key(), "")));
    }

    /** What the client's page says about its brand, where the brief asks for it. */
    private static void takeOver(BrandBook book, BriefTemplate template, Map<String, String> all) {
        template.brief()
                .fields()
                .filter(field -> field.topic() != null)
                .forEach(field -> book.about(Objects.requireNonNull(field.topic())).stream()
                        .findFirst()
                        .ifPresent(fact -> all.put(field.key(), fact.asOfNow())));
    }
}
