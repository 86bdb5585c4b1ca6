package app.jobbag.schedules.exchange;

import app.jobbag.schedules.exchange.Difference.What;
import app.jobbag.schedules.exchange.Unreadable.Why;
import app.jobbag.schedules.network.Cycle;
import app.jobbag.schedules.network.Dates;
import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.LinkType;
import app.jobbag.schedules.network.Network;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Span;
import app.jobbag.schedules.network.Step;
import app.jobbag.schedules.network.StepDates;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads MS Project's XML. */
public final class Mspdi {
    /** By MSPDI's number. */
    static final List<LinkType> LINKS =
            List.of(LinkType.FINISH_FINISH, LinkType.FINISH_START, LinkType.START_FINISH, LinkType.START_START);

    private final Node project;
    private final List<Difference> differences = new ArrayList<>();
    private final FileCalendars calendars;
    private final Map<Integer, FileTask> tasks;

    private Mspdi(Node project) {
        this.project = project;
        this.calendars = new FileCalendars(project, differences);
        this.tasks = Outline.of(project);
    }

    /** @throws Unreadable for what is no project, or not one that can be taken */
    public static Imported read(InputStream file) {
        Node project = Node.read(file);
        if (!project.name.equals("Project")) {
            throw new Unreadable(Why.NOT_A_PROJECT, project.name);
        }
        return new Mspdi(project).read();
    }

    private Imported read() {
        int calendar = project.number("CalendarUID", FileCalendars.STANDARD);
        int usual = calendars.all().containsKey(calendar) ? calendar : FileCalendars.STANDARD;
        List<Step> steps = new ArrayList<>();
        Map<Integer, Imported.Extra> extras = new LinkedHashMap<>();
        for (FileTask task : tasks.values()) {
            steps.add(task.step(usual, calendars.all(), differences));
            extras.put(task.id(), task.extra());
        }
        Plan plan = new Plan(start(), steps, links(), calendars.all());
        Outline.refuseTooMany(plan);
        Dates dates = dates(plan);
        steps.forEach(each -> compare(each, Objects.requireNonNull(dates.steps().get(each.id()))));
        String title = project.get("Title").isEmpty() ? project.get("Name") : project.get("Title");
        return new Imported(title, plan, dates, extras, differences);
    }

    static Dates dates(Plan plan) {
        try {
            return Network.dates(plan);
        } catch (Cycle circle) {
            throw new Unreadable(Why.CIRCLE, String.join(" > ", circle.names()));
        } catch (IllegalStateException e) {
            throw new Unreadable(Why.NO_WORKING_TIME, String.valueOf(e.getMessage()));
        }
    }

    private LocalDateTime start() {
        LocalDateTime said = Values.date(project.get("StartDate"));
        if (said != null) {
            return said;
        }
        return tasks.values().stream()
                .map(each -> Values.date(each.node().get("Start")))
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo)
                .orElseThrow(() -> new Unreadable(Why.BAD_VALUE, "no start"));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (FileTask task : tasks.values()) {
            for (Node link : task.node().all("PredecessorLink")) {
                FileTask from = tasks.get(link.number("PredecessorUID", -1));
                int type = link.number("Type", 1);
                if (from == null || type < 0 || type >= LINKS.size()) {
                    differences.add(Difference.of(What.LINK_TO_NOWHERE, task.name(), link.get("PredecessorUID")));
                } else {
                    links.add(new Link(from.id(), task.id(), LINKS.get(type), lag(link, from, task)));
                }
            }
        }
        return links;
    }

    /** Tenths of minutes; or hundredths of the length of what comes before, which is counted once and for all. */
    private Span lag(Node link, FileTask from, FileTask task) {
        int format = link.number("LagFormat", 7);
        int lag = link.number("LinkLag", 0);
        if (Values.isPercent(format)) {
            long minutes = Values.within(from.work().minutes() * lag / 100);
            differences.add(Difference.of(What.PERCENT_LAG, task.name(), lag + "%"));
            return new Span(minutes, Values.isElapsed(format) || from.work().elapsed());
        }
        return new Span(Values.within(lag / 10), Values.isElapsed(format));
    }

    private void compare(Step step, StepDates ours) {
        Node node = Objects.requireNonNull(tasks.get(step.id())).node();
        if (step.kind() != Kind.SUMMARY) {
            compare(What.START, step.name(), Values.date(node.get("Start")), ours.start());
        }
        compare(What.END, step.name(), Values.date(node.get("Finish")), ours.end());
    }

    private void compare(What what, String name, @Nullable LocalDateTime theirs, LocalDateTime ours) {
        if (theirs != null && !theirs.equals(ours)) {
            long minutes = ChronoUnit.MINUTES.between(theirs, ours);
            differences.add(new Difference(what, name, theirs + " > " + ours, minutes));
        }
    }
}
