package app.jobbag.demo;

import app.jobbag.changeorders.ChangeLimit;
import app.jobbag.changeorders.ChangeLimits;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** What the clients order: the older jobs spread over the year, the last ones on their way today. */
@DemoPart
class OrdersChapter {
    private static final int FIRST = 352;
    private static final int LAST = 46;
    private static final int EARLY_END = 130;

    /** Up to what a change is accepted inside. */
    private static final Map<String, String> LIMITS =
            Map.of("EUR", "300", "GBP", "250", "USD", "300", "MXN", "6000", "CNY", "2000");

    private final Stage stage;
    private final Scripts scripts;
    private final Projects projects;
    private final OrderDesk desk;
    private final ChangeLimits limits;

    OrdersChapter(Stage stage, Scripts scripts, Projects projects, OrderDesk desk, ChangeLimits limits) {
        this.stage = stage;
        this.scripts = scripts;
        this.projects = projects;
        this.desk = desk;
        this.limits = limits;
    }

    void tell(Story story) {
        SignedIn admin = story.cast().admin();
        LIMITS.forEach((currency, most) -> stage.does(
                admin,
                () -> limits.set(admin, Currency.getInstance(currency), new ChangeLimit(Money.of(most, currency), 2))));
        int turn = 0;
        for (Company company : story.cast().companies()) {
            WorkScript work = scripts.work(company.code());
            List<ProjectId> begun = work.projects().stream()
                    .map(name -> stage.as(company.ae(), () -> projects.begin(company.id(), name)))
                    .toList();
            List<WorkScript.Job> jobs = work.jobs();
            for (int i = 0; i < jobs.size(); i++) {
                Commission job = commission(story, company, jobs, i, begun, turn++);
                story.diary().of(company, () -> desk.expect(job));
            }
        }
    }

    private Commission commission(
            Story story, Company company, List<WorkScript.Job> jobs, int index, List<ProjectId> begun, int turn) {
        List<Fate.Running> running = Fate.RUNNING.getOrDefault(company.code(), List.of());
        int older = jobs.size() - running.size();
        WorkScript.Job job = jobs.get(index);
        Fate fate =
                index < older ? Fate.ofOlder(turn) : running.get(index - older).fate();
        LocalDate start = index < older
                ? story.calendar().ago(daysAgo(company, index, older) + story.between(0, 6))
                : story.calendar().ago(running.get(index - older).daysAgo());
        Words words = scripts.words(company.script().language());
        return new Commission(story, company, job, words, begun.get(job.project()), fate, start, turn);
    }

    /** A client that has stopped since ordered in the first half of the year only. */
    private static int daysAgo(Company company, int index, int older) {
        int end = company.script().later() == null ? LAST : EARLY_END;
        return FIRST - (FIRST - end) * index / Math.max(1, older - 1);
    }
}
