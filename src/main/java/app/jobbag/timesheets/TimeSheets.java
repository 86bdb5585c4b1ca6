package app.jobbag.timesheets;

import app.jobbag.bookings.Bookings;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeCorrection;
import app.jobbag.bookings.TimeCorrections;
import app.jobbag.bookings.TimeDraft;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own week, written as one sheet: what is new is booked, what differs is corrected. */
@Service
@Transactional
public class TimeSheets {
    private final WeekQueries weeks;
    private final Bookings bookings;
    private final TimeCorrections corrections;
    private final WeekApproval approval;

    TimeSheets(WeekQueries weeks, Bookings bookings, TimeCorrections corrections, WeekApproval approval) {
        this.weeks = weeks;
        this.bookings = bookings;
        this.corrections = corrections;
        this.approval = approval;
    }

    /**
     * The cells as they should be; what is not among them stays.
     *
     * @param version of the week, as it was opened
     * @param reason for what differs on days gone by
     */
    public record Sheet(IsoWeek week, int version, List<WeekEntry> cells, String reason) {}

    /** @throws Refused at each cell that can't be as it was typed */
    public void write(SignedIn who, Sheet sheet) {
        WeekDetails now = weeks.week(who.id(), sheet.week()).get();
        Stale.check(sheet.version(), now.sheet().version());
        List<Refused> refusals = new ArrayList<>();
        for (WeekEntry cell : sheet.cells()) {
            try {
                put(who, now, cell, sheet.reason());
            } catch (Refused e) {
                refusals.add("reason".equals(e.field()) ? e : e.at(cell.field()));
            }
        }
        if (!refusals.isEmpty()) {
            throw Refused.all(once(refusals));
        }
    }

    /**
     * Writes it and hands it in, in one go.
     *
     * @return the version it then has, by which it is taken back
     */
    public int writeAndSubmit(SignedIn who, Sheet sheet) {
        write(who, sheet);
        return approval.submitWritten(who, sheet.week());
    }

    private void put(SignedIn who, WeekDetails now, WeekEntry cell, String reason) {
        List<TimeLine> lines = now.rows().stream()
                .filter(row -> row.work().equals(cell.work()))
                .flatMap(row -> row.on(cell.day()).stream())
                .toList();
        BigDecimal booked = lines.stream().map(TimeLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal change = cell.hours().subtract(booked);
        if (change.signum() != 0 && lines.isEmpty()) {
            TimeDraft draft = new TimeDraft(
                    cell.day(), new Hours(cell.hours()), cell.work().activity(), "");
            bookings.book(who, cell.work().order(), draft);
        } else if (change.signum() != 0) {
            correct(who, lines, change, reason);
        }
    }

    /** The newest entry gives or takes first. */
    private void correct(SignedIn who, List<TimeLine> lines, BigDecimal change, String reason) {
        BigDecimal left = change;
        for (int i = lines.size() - 1; i >= 0 && left.signum() != 0; i--) {
            TimeLine line = lines.get(i);
            BigDecimal hours = line.hours().add(left).max(BigDecimal.ZERO);
            left = left.subtract(hours.subtract(line.hours()));
            corrections.correct(
                    who, line.orderId(), line.id(), new TimeCorrection(hours, line.activity(), line.note(), reason));
        }
    }

    /** One field for the reason: what is missing there is said once. */
    private static List<Refused> once(List<Refused> refusals) {
        Set<String> said = new HashSet<>();
        return refusals.stream()
                .filter(each -> said.add(String.valueOf(each.field())))
                .toList();
    }
}
