package app.jobbag.schedules;

import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** A poster campaign that begins on Monday, 11 January 2027; Ana signs it for the agency, Marta for the client. */
@Component
public class ScheduleScene {
    static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

    private final BeanFactory beans;
    private final DeliverableScene house;
    private final SigningScene signing;

    ScheduleScene(BeanFactory beans, DeliverableScene house, SigningScene signing) {
        this.beans = beans;
        this.house = house;
        this.signing = signing;
    }

    public ScheduleId begun(DeliverableScene.Roles roles) {
        return begun(roles, null);
    }

    ScheduleId begun(DeliverableScene.Roles roles, @Nullable TemplateKind template) {
        return house.as(roles.ana(), () -> {
            ProjectId project = bean(Projects.class).begin(roles.client(), "The vintage");
            ScheduleDraft draft = new ScheduleDraft(
                    "Vintage posters", project, MONDAY, roles.ana().id(), roles.marta(), "");
            return bean(Scheduling.class).begin(roles.ana(), roles.client(), draft, template);
        });
    }

    /** Layouts (5 days of the agency), their approval (2 days of the client), printing (3 days of a supplier). */
    public ScheduleId planned(DeliverableScene.Roles roles) {
        ScheduleId id = begun(roles);
        add(roles, id, TaskDraft.of("Layouts", 5, Side.AGENCY));
        add(roles, id, TaskDraft.of("Layouts approved", 2, Side.CLIENT).after(1));
        add(roles, id, TaskDraft.of("Printing", 3, Side.SUPPLIER).after(2));
        return id;
    }

    /** The same, and another one below them. */
    public ScheduleId planned(DeliverableScene.Roles roles, TaskDraft besides) {
        ScheduleId id = planned(roles);
        add(roles, id, besides);
        return id;
    }

    void add(DeliverableScene.Roles roles, ScheduleId id, TaskDraft draft) {
        change(roles, id, version -> bean(Scheduling.class).add(roles.ana(), id, version, null, draft));
    }

    <T> T change(DeliverableScene.Roles roles, ScheduleId id, IntFunction<T> by) {
        int version = show(roles, id).version();
        return house.as(roles.ana(), () -> by.apply(version));
    }

    void as(SignedIn who, Runnable work) {
        house.as(who, () -> {
            work.run();
            return true;
        });
    }

    /** Sent, printed, and asked. */
    public SignatureRequestId sent(DeliverableScene.Roles roles, ScheduleId id) {
        int version = show(roles, id).version();
        as(roles.ana(), () -> bean(ScheduleHanding.class).send(roles.ana(), id, version));
        print(roles, id);
        for (int i = 0; i < 100; i++) {
            ScheduleDetails.Asked asked = show(roles, id).asked();
            if (asked != null) {
                return asked.id();
            }
            pause();
        }
        throw new AssertionError("nobody was asked about " + id);
    }

    PaperDetails print(DeliverableScene.Roles roles, ScheduleId id) {
        PaperId paper = new PaperId(Objects.requireNonNull(show(roles, id).paper()));
        PaperDetails details =
                house.as(roles.ana(), () -> bean(Papers.class).find(paper).orElseThrow());
        Viewers.as(
                new Viewer.Everything("print"), () -> bean(PaperCounter.class).ready(details));
        return house.as(roles.ana(), () -> bean(Papers.class).find(paper).orElseThrow());
    }

    void signAsAna(DeliverableScene.Roles roles, ScheduleId id, SignatureRequestId request) {
        RequestDetails details = house.as(roles.ana(), () -> bean(Signing.class).details(request));
        as(
                roles.ana(),
                () -> bean(ScheduleRequests.class)
                        .sign(
                                roles.ana(),
                                id,
                                SigningScene.statement(
                                        details.version(), roles.ana().name(), null)));
    }

    /** By both. */
    public void signed(DeliverableScene.Roles roles, ScheduleId id) {
        SignatureRequestId request = sent(roles, id);
        signAsAna(roles, id, request);
        signing.signAsMarta(roles.signers(), request);
    }

    /** What is said of a line. */
    record Told(int task, Progress progress, SlipDraft slip) {}

    void report(DeliverableScene.Roles roles, ScheduleId id, Told told) {
        int version = show(roles, id).version();
        as(
                roles.ana(),
                () -> bean(Progressing.class)
                        .report(roles.ana(), id, new Reported(told.task(), version, told.progress(), told.slip())));
    }

    public ScheduleDetails show(DeliverableScene.Roles roles, ScheduleId id) {
        return house.as(
                roles.ana(), () -> bean(ScheduleQueries.class).details(id).get());
    }

    Sheet sheet(DeliverableScene.Roles roles, ScheduleId id) {
        return house.as(
                roles.ana(),
                () -> bean(ScheduleQueries.class)
                        .sheet(id, bean(ScheduleQueries.class).details(id).get().startsOn())
                        .get());
    }

    List<SlipLine> slips(DeliverableScene.Roles roles, ScheduleId id) {
        return house.as(roles.ana(), () -> bean(ScheduleQueries.class).slips(id).get());
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
