package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Projects;
import app.jobbag.clients.TeamBook;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schedules as they are planned (SCH-1): begun from a template, their lines written, moved, pasted, taken back. */
@Service
@Transactional
public class Scheduling {
    private final ScheduleBook book;
    private final SheetRows rows;
    private final Forecast forecast;
    private final Templates templates;
    private final Around around;

    /** Whose it is, and who may be responsible. */
    @Component("schedulingAround")
    record Around(
            ClientRegister clients, Projects projects, TeamBook teams, ContactBook contacts, AccessPolicy policy) {}

    Scheduling(ScheduleBook book, SheetRows rows, Forecast forecast, Templates templates, Around around) {
        this.book = book;
        this.rows = rows;
        this.forecast = forecast;
        this.templates = templates;
        this.around = around;
    }

    /** @param template null for an empty one; its words are the client's language */
    public ScheduleId begin(SignedIn who, ClientId client, ScheduleDraft draft, @Nullable TemplateKind template) {
        Sheet empty = Sheet.empty(draft.startsOn());
        Locale words = around.clients().details(client).locale();
        Sheet lines = template == null ? empty : templates.fill(empty, template, words);
        return begin(who, new First(client, draft, lines), "begun");
    }

    /** With lines as somebody types them, from the top. */
    public ScheduleId plan(SignedIn who, ClientId client, ScheduleDraft draft, List<TaskDraft> lines) {
        Sheet sheet = Sheet.empty(draft.startsOn());
        for (TaskDraft each : lines) {
            sheet = sheet.add(null, each);
        }
        return begin(who, new First(client, draft, sheet), "begun");
    }

    /** With lines that were planned elsewhere. */
    public ScheduleId beginWith(SignedIn who, ClientId client, ScheduleDraft draft, Sheet lines) {
        return begin(who, new First(client, draft, lines.startingOn(draft.startsOn())), "brought");
    }

    private ScheduleId begin(SignedIn who, First first, String verb) {
        around.policy().require(who, Action.SCHEDULE_WRITE, around.clients().details(first.client()));
        refuseUnfit(first.client(), first.draft());
        Schedule schedule = book.keep(new Schedule(first.client(), first.draft(), who, book.now()));
        write(schedule, Sheet.empty(first.draft().startsOn()), first.lines());
        book.note(
                schedule, verb, Changes.none().with("title", null, first.draft().title()), null);
        return schedule.id();
    }

    private record First(ClientId client, ScheduleDraft draft, Sheet lines) {}

    /** What it is about, when it begins, who signs it, and why there is another version. */
    public void change(SignedIn who, ScheduleId id, int version, ScheduleDraft draft) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        refuseUnfit(schedule.client(), draft);
        Sheet before = book.sheet(schedule);
        Words was = Words.of(schedule);
        schedule.write(draft, version);
        write(schedule, before, before.startingOn(draft.startsOn()));
        book.note(schedule, "changed", Changes.between(was, Words.of(schedule)), null);
    }

    public int add(SignedIn who, ScheduleId id, int version, @Nullable Integer after, TaskDraft draft) {
        Sheet sheet = edit(who, id, version, before -> before.add(after, fit(id, draft)));
        return sheet.tasks().stream().mapToInt(Task::number).max().orElseThrow();
    }

    /** @return the schedule's version from now on: who takes this back takes nothing else back */
    public int write(SignedIn who, ScheduleId id, int version, int number, TaskDraft draft) {
        edit(who, id, version, before -> before.write(number, fit(id, draft)));
        return book.find(id).version();
    }

    public void move(SignedIn who, ScheduleId id, int version, int number, Direction direction) {
        edit(who, id, version, before -> before.move(number, direction));
    }

    public void remove(SignedIn who, ScheduleId id, int version, int number) {
        edit(who, id, version, before -> before.remove(number));
    }

    /** Rows of a spreadsheet below the rest. */
    public int paste(SignedIn who, ScheduleId id, int version, String text) {
        Pasted pasted = Pasted.read(text);
        edit(who, id, version, pasted::below);
        return pasted.size();
    }

    /** The last change of lines; done twice, it is there again. */
    public void undo(SignedIn who, ScheduleId id, int version) {
        edit(
                who,
                id,
                version,
                before -> rows.undone(id).stream()
                        .findFirst()
                        .map(earlier -> earlier.asFarAs(before))
                        .orElseThrow(() -> new Refused("schedules.refused.nothingToUndo")));
    }

    private Sheet edit(SignedIn who, ScheduleId id, int version, UnaryOperator<Sheet> by) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        schedule.rewrite(schedule.startsOn(), null, version);
        Sheet before = book.sheet(schedule);
        Sheet after = by.apply(before);
        rows.keep(id);
        write(schedule, before, after);
        book.note(schedule, "edited", lines(before, after), null);
        return after;
    }

    private void write(Schedule schedule, Sheet before, Sheet after) {
        Sheet dated = forecast.of(schedule.client(), after);
        schedule.rewrite(after.startsOn(), Forecast.end(dated), schedule.version());
        rows.write(schedule, before, dated);
    }

    /** Which lines came, went or are called otherwise; what else changed is seen in the versions. */
    private static Changes lines(Sheet before, Sheet after) {
        Changes changes = Changes.none();
        for (Task now : after.tasks()) {
            String was = before.find(now.number()).map(Task::name).orElse(null);
            changes = changes.with("line", was, now.name());
        }
        for (Task gone : before.tasks()) {
            changes = after.find(gone.number()).isPresent() ? changes : changes.with("line", gone.name(), null);
        }
        return changes;
    }

    /** @throws Refused when somebody is responsible who has nothing to do with the client */
    private TaskDraft fit(ScheduleId id, TaskDraft draft) {
        ClientId client = book.find(id).client();
        if (draft.person() != null && !isOnTeam(client, new PersonId(draft.person()))) {
            throw new Refused("schedules.refused.stranger").at("responsible");
        }
        if (draft.contact() != null && !isContact(client, new ContactId(draft.contact()))) {
            throw new Refused("schedules.refused.stranger").at("responsible");
        }
        return draft;
    }

    private void refuseUnfit(ClientId client, ScheduleDraft draft) {
        if (around.projects().of(client).stream().noneMatch(each -> each.id().equals(draft.project()))) {
            throw new NotFound();
        }
        if (!isOnTeam(client, draft.ae())) {
            throw new Refused("schedules.refused.stranger").at("ae");
        }
        if (draft.signer() != null && !isContact(client, draft.signer())) {
            throw new Refused("schedules.refused.stranger").at("signer");
        }
    }

    private boolean isOnTeam(ClientId client, PersonId person) {
        return around.teams().of(client).stream().anyMatch(each -> each.person().equals(person));
    }

    private boolean isContact(ClientId client, ContactId contact) {
        List<ContactDetails> all = around.contacts().of(client);
        return all.stream().anyMatch(each -> each.id().equals(contact) && !each.archived());
    }

    /** Fit for its history. */
    private record Words(String title, LocalDate startsOn, String reason) {
        static Words of(Schedule schedule) {
            return new Words(schedule.title(), schedule.startsOn(), schedule.reason());
        }
    }
}
