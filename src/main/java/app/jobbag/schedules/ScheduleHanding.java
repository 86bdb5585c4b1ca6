package app.jobbag.schedules;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Signable;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schedules are sent to be signed by both sides, taken back, and begun anew as the next version (SCH-2). */
@Service
@Transactional
public class ScheduleHanding {
    /** The series of their numbers. */
    static final String SERIES = "SCH";

    private final ScheduleBook book;
    private final SchedulePress press;
    private final ScheduleRequests requests;
    private final Numbers numbers;
    private final Leaving leaving;

    /** What must be in order before it leaves. */
    @Component("scheduleLeaving")
    record Leaving(ScheduleGuard guard, ContactBook contacts, VersionRows versions) {}

    ScheduleHanding(
            ScheduleBook book, SchedulePress press, ScheduleRequests requests, Numbers numbers, Leaving leaving) {
        this.book = book;
        this.press = press;
        this.requests = requests;
        this.numbers = numbers;
        this.leaving = leaving;
    }

    /** @throws Refused when it has no lines or no signer, names another client, or does not say why it is another version */
    public void send(SignedIn who, ScheduleId id, int version) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        schedule.refuseUnsendable(version);
        Sheet sheet = book.sheet(schedule);
        if (sheet.tasks().isEmpty()) {
            throw new Refused("schedules.refused.empty");
        }
        refuseUnsignable(schedule.signer().orElseThrow(() -> new Refused("schedules.refused.noSigner")));
        leaving.guard().require(schedule, sheet);
        Instant now = book.now();
        String number = number(schedule, now);
        PaperId paper = press.freeze(schedule, sheet, number, now);
        schedule.send(number, leaving.versions().add(schedule, paper, who, now));
        book.note(schedule, "sent", Changes.none().with("number", null, number), blankless(schedule.reason()));
    }

    /** Back to whoever writes it; who was asked is told that it is withdrawn. */
    public void recall(SignedIn who, ScheduleId id, int version, String reason) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        schedule.recall(version);
        requests.takeBack(who, schedule, reason);
        book.note(schedule, "recalled", Changes.none(), reason);
    }

    /** The next version is written; what both have signed stays the baseline. */
    public void revise(SignedIn who, ScheduleId id, int version) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        schedule.revise(version);
        book.note(schedule, "revised");
    }

    /** By hand, where the print came too late for it to happen by itself; a fresh link, where it has happened. */
    public void remind(SignedIn who, ScheduleId id) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        if (schedule.state() != ScheduleState.IN_SIGNING) {
            throw new Refused("schedules.refused.notAsked");
        }
        requests.askOrRemind(schedule);
        book.note(schedule, "reminded");
    }

    private String number(Schedule schedule, Instant now) {
        String known = schedule.number();
        int year = now.atZone(ZoneOffset.UTC).getYear();
        return known == null ? "%s-%d-%04d".formatted(SERIES, year, numbers.next(SERIES, year)) : known;
    }

    private void refuseUnsignable(ContactId signer) {
        ContactDetails contact = leaving.contacts().details(signer);
        if (contact.archived() || !contact.signs().contains(Signable.SCHEDULE)) {
            throw new Refused("schedules.refused.mayNotSign", contact.name());
        }
        if (!contact.mailConsent()) {
            throw new Refused("schedules.refused.notMailed", contact.name());
        }
    }

    private static @Nullable String blankless(String reason) {
        return reason.isBlank() ? null : reason;
    }
}
