package app.jobbag.weekly;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A weekly report before the confidentiality guard (CONF-3). */
@Service
@Transactional
public class WeeklyGuard {
    private final WeeklyFiles files;
    private final WeeklyPress press;
    private final ConfidentialityGuard guard;

    WeeklyGuard(WeeklyFiles files, WeeklyPress press, ConfidentialityGuard guard) {
        this.files = files;
        this.press = press;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    void expect() {
        guard.expect();
    }

    GuardReport look(WeeklyReport report) {
        return guard.look(press.outgoing(report));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, WeeklyReportId id, String reason) {
        guard.pass(who, press.outgoing(files.report(who, Action.GUARD_PASS, id)), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(WeeklyReport report) {
        guard.require(press.outgoing(report));
    }
}
