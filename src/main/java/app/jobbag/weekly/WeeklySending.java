package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports on their way: sent now, planned for their Monday, sent by themselves. Fixed and mailed in one transaction. */
@Service
@Transactional
public class WeeklySending {
    private final WeeklyFiles files;
    private final WeeklyReaders readers;
    private final WeeklyGuard guard;
    private final WeeklyDesk desk;
    private final Way way;

    /** How it gets there. */
    @Component("weeklyWay")
    record Way(ClientRegister clients, WeekClocks clocks, WeeklyPress press, Papers papers, WeeklyMail mail) {}

    WeeklySending(WeeklyFiles files, WeeklyReaders readers, WeeklyGuard guard, WeeklyDesk desk, Way way) {
        this.files = files;
        this.readers = readers;
        this.guard = guard;
        this.desk = desk;
        this.way = way;
    }

    /** @throws Refused when nobody is chosen, somebody may not be mailed, or another client is named (CONF-3) */
    public void send(SignedIn who, WeeklyReportId id, int version, Collection<ContactId> chosen) {
        WeeklyReport report = files.report(who, Action.WEEKLY_WRITE, id);
        report.refuseUnsendable(version);
        leave(report, readers.chosen(report.client(), chosen), who);
    }

    /** For nine on the day on which it is due there. */
    public void plan(SignedIn who, WeeklyReportId id, int version, Collection<ContactId> chosen) {
        WeeklyReport report = files.report(who, Action.WEEKLY_WRITE, id);
        report.refuseUnsendable(version);
        List<WeeklyReader> to = readers.chosen(report.client(), chosen);
        guard.require(report);
        ClientDetails client = way.clients().details(report.client());
        Instant moment = way.clocks().of(client).plannedAt(report.week());
        if (!moment.isAfter(files.now())) {
            throw new Refused("weekly.plan.past");
        }
        report.plan(moment, version);
        readers.plan(report, to);
        files.note(report, "planned", Changes.none().with("contacts", null, names(to)));
    }

    public void withdrawPlan(SignedIn who, WeeklyReportId id, int version) {
        WeeklyReport report = files.report(who, Action.WEEKLY_WRITE, id);
        report.withdrawPlan(version);
        readers.forget(report);
        files.note(report, "unplanned", Changes.none());
    }

    /**
     * What is planned, or leaves untouched; whichever node comes second finds it sent.
     *
     * @throws Refused where somebody has to look first: see {@link #hold}
     */
    void leaveByItself(WeeklyReportId id) {
        WeeklyReport report = files.locked(id);
        if (report.state() == WeeklyState.SENT || !report.held().isEmpty()) {
            return;
        }
        List<WeeklyReader> to =
                report.state() == WeeklyState.PLANNED ? readers.planned(report) : readers.usual(report.client());
        if (to.isEmpty()) {
            throw new Refused("weekly.send.nobody");
        }
        leave(report, to, null);
    }

    /** Why it did not leave by itself stands on it until somebody writes it. */
    void hold(WeeklyReportId id, Refused refused) {
        WeeklyReport report = files.locked(id);
        if (report.state() != WeeklyState.SENT) {
            report.hold(WeeklyHeld.of(refused));
            files.note(report, "held", Changes.none());
        }
    }

    private void leave(WeeklyReport report, List<WeeklyReader> to, @Nullable SignedIn who) {
        report.follow(desk.colourBefore(report.guardClient(), report.week()));
        report.refuseUnsendable();
        guard.require(report);
        ClientDetails client = way.clients().details(report.client());
        PaperId paper = way.papers().freeze(way.press().paper(report, client));
        Instant now = files.now();
        report.send(paper, who == null ? null : who.id(), now);
        way.mail().send(report, client, to, paper, now);
        files.note(report, "sent", Changes.none().with("contacts", null, names(to)));
        files.flush();
    }

    private static String names(List<WeeklyReader> readers) {
        return readers.stream().map(WeeklyReader::name).collect(Collectors.joining(", "));
    }
}
