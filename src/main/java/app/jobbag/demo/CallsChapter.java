package app.jobbag.demo;

import app.jobbag.calls.Call;
import app.jobbag.calls.CallList;
import app.jobbag.calls.CallLog;
import app.jobbag.calls.CallNote;
import app.jobbag.contactreports.Outcome;
import app.jobbag.contactreports.ReportFinishing;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The calls of the last month, each morning's list worked through as it stood. */
@DemoPart
class CallsChapter {
    private static final long SEED = 25L;
    private static final int DAYS = 21;
    private static final int APART = 12;

    private final Stage stage;
    private final CallList list;
    private final CallLog log;
    private final ReportFinishing reports;
    private final Scripts scripts;

    CallsChapter(Stage stage, CallList list, CallLog log, ReportFinishing reports, Scripts scripts) {
        this.stage = stage;
        this.list = list;
        this.log = log;
        this.reports = reports;
        this.scripts = scripts;
    }

    void tell(Story story) {
        Random chance = new Random(SEED);
        List<SignedIn> callers =
                story.cast().companies().stream().map(Company::ae).distinct().toList();
        for (int ago = DAYS; ago >= 1; ago--) {
            LocalDate day = Calendar.before(story.calendar().today(), ago);
            Instant morning = Calendar.at(day, 9, 2);
            callers.forEach(ae -> story.diary().at(morning, () -> workThrough(story, ae, day, chance)));
        }
    }

    private void workThrough(Story story, SignedIn ae, LocalDate day, Random chance) {
        List<Call> calls = stage.as(ae, () -> list.of(ae)).ahead();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            Instant at = call.at();
            int fate = chance.nextInt(100);
            if (at != null) {
                Instant when = at.plus(Duration.ofMinutes(4L + (long) APART * i));
                story.diary().at(when, () -> stage.does(ae, () -> say(ae, call, day, fate)));
            }
        }
    }

    /** Now and then nobody calls. */
    private void say(SignedIn ae, Call call, LocalDate day, int fate) {
        List<String> words = scripts.words(ae.locale()).calls();
        if (fate < 5) {
            log.skip(ae, call.client(), day, words.get(0));
        } else if (fate < 93) {
            Outcome outcome = fate < 20 ? Outcome.NO_ANSWER : fate < 55 ? Outcome.LEFT_MESSAGE : Outcome.TALKED;
            String note = Words.pick(words.subList(1, words.size()), fate);
            var contact = call.contact();
            var report = log.log(
                    ae,
                    call.client(),
                    new CallNote(day, contact == null ? null : contact.contact(), outcome, "", note));
            if (outcome.reached() && contact != null) {
                reports.finish(ae, report);
            }
        }
    }
}
