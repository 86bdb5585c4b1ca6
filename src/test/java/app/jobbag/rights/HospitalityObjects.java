package app.jobbag.rights;

import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.hospitality.CostDraft;
import app.jobbag.hospitality.CostKind;
import app.jobbag.hospitality.HospitalityDraft;
import app.jobbag.hospitality.HospitalityId;
import app.jobbag.hospitality.HospitalityLimits;
import app.jobbag.hospitality.Hosting;
import app.jobbag.hospitality.Receipts;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Money;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.Party;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dinners of a crew in all their states. */
@Component
class HospitalityObjects {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 25);

    private final ClientsCast cast;
    private final MeetingPlanning planning;
    private final Hosting hosting;
    private final HospitalityLimits limits;
    private final Proof proof;

    /** What proves the cost. */
    @Component("rightsReceipts")
    record Proof(Receipts receipts, FileReception reception) {}

    HospitalityObjects(
            ClientsCast cast, MeetingPlanning planning, Hosting hosting, HospitalityLimits limits, Proof proof) {
        this.cast = cast;
        this.planning = planning;
        this.hosting = hosting;
        this.limits = limits;
        this.proof = proof;
    }

    /** Each route that moves it on finds one of its own. */
    void furnish(Crew crew, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(HospitalityId.class, spent(crew));
        special.put("/meetings/{meeting}/hospitality/new", List.of(held(crew)));
        special.put("/meetings/{meeting}/hospitality", List.of(held(crew)));
        for (String open : List.of("POST /hospitality/{id}", "/hospitality/{id}/edit", "/hospitality/{id}/dropping")) {
            special.put(open, List.of(planned(crew)));
        }
        special.put("/hospitality/{id}/cost", List.of(planned(crew)));
        special.put("/hospitality/{id}/submission", List.of(spent(crew)));
        for (String word : List.of("/hospitality/{id}/acceptance", "/hospitality/{id}/return")) {
            special.put(word, List.of(submitted(crew)));
        }
        HospitalityId receipted = spent(crew);
        special.put("/hospitality/{id}/receipts/{file}/removal", List.of(receipted, receipt(crew, receipted)));
        SignedIn manager = cast.person("Rosa Molina", Set.of(), Role.MANAGER);
        cast.as(manager, () -> limit(manager, crew, Money.of("0", "EUR")));
        for (String word : List.of("/hospitality/{id}/approval", "/hospitality/{id}/refusal")) {
            special.put(word, List.of(planned(crew)));
        }
        cast.as(manager, () -> limit(manager, crew, null));
    }

    private boolean limit(SignedIn manager, Crew crew, @Nullable Money most) {
        limits.set(manager, crew.client(), most);
        return true;
    }

    private MeetingId held(Crew crew) {
        String word = crew.word(Canary.MEETING);
        MeetingDraft draft = new MeetingDraft(
                crew.client(),
                null,
                MeetingKind.HOSPITALITY,
                word,
                word,
                new MeetingDraft.When(DAY.atTime(14, 0), ZoneId.of("Europe/Madrid"), 90),
                "",
                "",
                List.of(
                        new MeetingDraft.Invited(Party.of(crew.ae().id()), true),
                        new MeetingDraft.Invited(Party.of(crew.contact()), true)),
                List.of(),
                "",
                null,
                List.of());
        MeetingId id = cast.as(crew.ae(), () -> planning.plan(crew.ae(), draft));
        cast.as(
                crew.ae(),
                () -> planning.hold(crew.ae(), id, planning.show(crew.ae(), id).version()));
        return id;
    }

    private HospitalityId planned(Crew crew) {
        MeetingId meeting = held(crew);
        HospitalityDraft draft = new HospitalityDraft(Money.of("90", "EUR"), List.of(), crew.word(Canary.MEETING));
        return cast.as(crew.ae(), () -> hosting.plan(crew.ae(), meeting, draft));
    }

    /** With its receipt; the agency's limit may have been set to anything by then, the reason covers no more than it says. */
    private HospitalityId spent(Crew crew) {
        HospitalityId id = planned(crew);
        String word = crew.word(Canary.MEETING);
        Money little = Money.of("0.02", "EUR");
        CostDraft cost = new CostDraft(
                List.of(new CostDraft.Line(DAY, CostKind.MEAL, little, Money.of("0", "EUR"), null, word)),
                List.of(Party.of(crew.ae().id()), Party.of(crew.contact())),
                List.of(word),
                word);
        cast.as(crew.ae(), () -> hosting.spend(crew.ae(), id, version(crew, id), cost));
        receipt(crew, id);
        return id;
    }

    private HospitalityId submitted(Crew crew) {
        HospitalityId id = spent(crew);
        cast.as(crew.ae(), () -> hosting.submit(crew.ae(), id, version(crew, id)));
        return id;
    }

    private FileId receipt(Crew crew, HospitalityId id) {
        byte[] bytes = crew.word(Canary.MEETING).getBytes(StandardCharsets.UTF_8);
        Received file = proof.reception().receive(new Upload("receipt.txt", () -> new ByteArrayInputStream(bytes)));
        return cast.as(crew.ae(), () -> proof.receipts().attach(crew.ae(), id, file));
    }

    private int version(Crew crew, HospitalityId id) {
        return hosting.show(crew.ae(), id).version();
    }
}
