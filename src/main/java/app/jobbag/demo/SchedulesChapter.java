package app.jobbag.demo;

import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.schedules.Facts;
import app.jobbag.schedules.Progress;
import app.jobbag.schedules.Progressing;
import app.jobbag.schedules.Reported;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleDraft;
import app.jobbag.schedules.ScheduleHanding;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.Scheduling;
import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.SlipDraft;
import app.jobbag.schedules.Task;
import app.jobbag.schedules.TemplateKind;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Schedules on the wall today: one signed and late by the client, signed again; one signed and on time; one still a draft. */
@DemoPart
class SchedulesChapter {
    private static final int CONCEPT_OK = 4;
    private static final int LAYOUTS = 6;
    private static final int PRINTING = 10;

    private final Stage stage;
    private final PlanningTable table;
    private final Writing writing;
    private final Progressing progressing;

    /** What writes them. */
    @DemoPart
    record Writing(
            Projects projects, Scheduling scheduling, ScheduleHanding handing, ScheduleQueries queries, Facts facts) {}

    SchedulesChapter(Stage stage, PlanningTable table, Writing writing, Progressing progressing) {
        this.stage = stage;
        this.table = table;
        this.writing = writing;
        this.progressing = progressing;
    }

    void tell(Story story) {
        slipped(story, story.cast().company("LUMBRE"));
        onTime(story, story.cast().company("FINCH"));
        Company draft = story.cast().company("SKYLARK");
        LocalDate today = story.calendar().today();
        at(
                story,
                Calendar.before(today, 2),
                11,
                () -> begin(draft, "新茶发布会", TemplateKind.EVENT, Calendar.after(today, 5)));
    }

    private void slipped(Story story, Company company) {
        LocalDate start = Calendar.before(story.calendar().today(), 22);
        AtomicReference<ScheduleId> id = new AtomicReference<>();
        at(story, Calendar.before(start, 3), 10, () -> {
            id.set(begin(company, "Carteles de la nueva cosecha", TemplateKind.POSTER, start));
            table.signed(company, known(id));
        });
        at(story, Calendar.after(start, 7), 17, () -> {
            finish(company, known(id), Calendar.after(start, 6));
            slip(
                    company,
                    known(id),
                    new Late(CONCEPT_OK, 3),
                    new SlipDraft(Side.CLIENT, "El comité de marca se reúne una semana más tarde."));
        });
        at(story, Calendar.after(start, 9), 10, () -> again(company, known(id)));
        at(
                story,
                Calendar.after(start, 14),
                17,
                () -> slip(
                        company,
                        known(id),
                        new Late(LAYOUTS, 1),
                        new SlipDraft(Side.AGENCY, "Repetimos dos bocetos con la botella nueva.")));
        at(story, Calendar.before(story.calendar().today(), 1), 18, () -> {
            finish(company, known(id), Calendar.before(story.calendar().today(), 1));
            doneByWork(company, known(id), PRINTING);
        });
    }

    private void onTime(Story story, Company company) {
        LocalDate start = Calendar.before(story.calendar().today(), 12);
        AtomicReference<ScheduleId> id = new AtomicReference<>();
        at(story, Calendar.before(start, 4), 12, () -> {
            id.set(begin(company, "Relaunch of the website", TemplateKind.WEBSITE, start));
            table.signed(company, known(id));
        });
        at(
                story,
                Calendar.before(story.calendar().today(), 1),
                17,
                () -> finish(
                        company, known(id), Calendar.before(story.calendar().today(), 2)));
    }

    /** The line is done by the first thing of the project that is still to be done. */
    private void doneByWork(Company company, ScheduleId id, int number) {
        SignedIn ae = company.ae();
        ScheduleDetails schedule = table.show(ae, id);
        stage.as(ae, () -> {
            writing.facts().choices(schedule.client(), schedule.project()).stream()
                    .filter(each -> each.work().doneAt() == null)
                    .findFirst()
                    .ifPresent(each -> writing.facts().link(ae, id, number, each.key()));
            return id;
        });
    }

    private static void at(Story story, LocalDate day, int hour, Runnable work) {
        story.diary().at(Calendar.at(day, hour, 15), work);
    }

    private ScheduleId begin(Company company, String title, TemplateKind kind, LocalDate start) {
        SignedIn ae = company.ae();
        return stage.as(ae, () -> {
            ProjectId project = writing.projects().of(company.id()).stream()
                    .findFirst()
                    .orElseThrow()
                    .id();
            ScheduleDraft draft = new ScheduleDraft(
                    title, project, start, ae.id(), company.decider().id(), "");
            return writing.scheduling().begin(ae, company.id(), draft, kind);
        });
    }

    /** A line that takes so many days longer. */
    private record Late(int number, int days) {}

    private void slip(Company company, ScheduleId id, Late late, SlipDraft slip) {
        Task task = sheet(company, id).task(late.number());
        LocalDate end = Calendar.after(Objects.requireNonNull(task.lastDay()), late.days());
        report(company, id, task, new Said(Progress.of(50, task.firstDay(), end, null), slip));
    }

    /** Whatever was to end by that day has ended as it was to. */
    private void finish(Company company, ScheduleId id, LocalDate until) {
        Sheet sheet = sheet(company, id);
        for (Task task : sheet.tasks()) {
            LocalDate end = Objects.requireNonNull(task.lastDay());
            if (!sheet.isSummary(task) && !task.isDone() && !end.isAfter(until)) {
                report(company, id, task, new Said(Progress.of(100, task.firstDay(), null, end), SlipDraft.NONE));
            }
        }
    }

    private record Said(Progress progress, SlipDraft slip) {}

    private void report(Company company, ScheduleId id, Task task, Said said) {
        SignedIn ae = company.ae();
        int version = table.show(ae, id).version();
        stage.does(
                ae,
                () -> progressing.report(ae, id, new Reported(task.number(), version, said.progress(), said.slip())));
    }

    private void again(Company company, ScheduleId id) {
        SignedIn ae = company.ae();
        int version = table.show(ae, id).version();
        stage.does(ae, () -> writing.handing().revise(ae, id, version));
        ScheduleDetails open = table.show(ae, id);
        ScheduleDraft draft = new ScheduleDraft(
                open.title(),
                new ProjectId(open.project()),
                open.startsOn(),
                ae.id(),
                company.decider().id(),
                "La aprobación del concepto llega tres días más tarde; se mueve todo lo que viene después.");
        stage.does(ae, () -> writing.scheduling().change(ae, id, open.version(), draft));
        table.signed(company, id);
    }

    private Sheet sheet(Company company, ScheduleId id) {
        return stage.as(
                company.ae(),
                () -> writing.queries()
                        .sheet(id, writing.queries().details(id).get().startsOn())
                        .get());
    }

    private static ScheduleId known(AtomicReference<ScheduleId> id) {
        return Objects.requireNonNull(id.get());
    }
}
