package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a client asked for is taken down: from a line of a report, from a meeting, or as it was said. */
@Service
@Transactional
public class InstructionTaking {
    static final String SERIES = "instruction";

    private final InstructionRows rows;
    private final InstructionFiles files;
    private final Numbers numbers;
    private final Deadlines deadlines;
    private final Around around;

    /** Who may have asked, and about what. */
    @Component("instructionAround")
    record Around(Rolls rolls, Jobs jobs, MeetingPlanning meetings, InstructionDuplicates duplicates) {}

    InstructionTaking(
            InstructionRows rows, InstructionFiles files, Numbers numbers, Deadlines deadlines, Around around) {
        this.rows = rows;
        this.files = files;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.around = around;
    }

    /** @throws Refused at the contact who is none of the client's, at the job that is another's */
    public InstructionId take(SignedIn who, InstructionDraft draft) {
        files.require(who, Action.MEETING_WRITE, () -> draft.client().value());
        if (draft.askedAt().isAfter(files.now().plus(Duration.ofDays(1)))) {
            throw new Refused("contactreports.future").at("date");
        }
        requireMeeting(who, draft);
        InstructionDraft checked = check(draft, null);
        return save(who, checked, null, null).id();
    }

    public void write(SignedIn who, InstructionId id, int version, InstructionDraft draft) {
        Instruction instruction = files.find(who, Action.MEETING_WRITE, id);
        if (!draft.client().equals(instruction.client())) {
            throw new NotFound();
        }
        requireMeeting(who, draft);
        Words before = words(instruction);
        instruction.write(check(draft, instruction.draft()), version);
        Changes changes = Changes.between(before, words(instruction));
        if (!changes.isEmpty()) {
            files.note(instruction, "written", changes, null);
        }
    }

    private void requireMeeting(SignedIn who, InstructionDraft draft) {
        if (draft.meeting() != null
                && !around.meetings().show(who, draft.meeting()).client().equals(draft.client())) {
            throw new NotFound();
        }
    }

    /** Makes the instructions say what the newest version of their report says. */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(SignedIn who, ContactReport report) {
        Map<UUID, Instruction> kept = rows.findByReportId(report.root()).stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        List<ContactReportDraft.Line> lines = report.draft().of(LineKind.INSTRUCTION);
        for (ContactReportDraft.Line line : lines) {
            Instruction known = kept.remove(Objects.requireNonNull(line.id()));
            if (known == null) {
                save(who, draft(report, line), line.id(), report.root());
            } else if (known.state().isWritable()) {
                known.write(draft(report, line), known.version());
            }
        }
        kept.values().stream().filter(each -> each.state().isWritable()).forEach(gone -> {
            gone.drop(who.id(), files.now());
            files.note(gone, "dropped");
            around.duplicates().separateFrom(gone.id());
        });
    }

    private Instruction save(SignedIn who, InstructionDraft draft, @Nullable UUID id, @Nullable UUID report) {
        Instant now = files.now();
        Instant due = deadlines.ofInstruction(draft.client(), draft.askedAt());
        Instruction instruction = rows.save(new Instruction(
                draft,
                new Instruction.Taken(
                        id, report, due, next(now.atZone(ZoneOffset.UTC).getYear()), who.id(), now)));
        files.note(instruction, "taken");
        return instruction;
    }

    private static InstructionDraft draft(ContactReport report, ContactReportDraft.Line line) {
        ContactReportDraft text = report.draft();
        return new InstructionDraft(
                report.client(),
                line.text(),
                line.job(),
                line.jobTitle(),
                new ContactId(Objects.requireNonNull(line.party()).id()),
                InstructionWay.of(text.kind()),
                text.happenedAt(),
                null);
    }

    private InstructionDraft check(InstructionDraft draft, @Nullable InstructionDraft before) {
        Roll roll = around.rolls().of(draft.client()).get();
        Party asked = Party.of(draft.contact());
        if (!roll.mayCome(asked) && (before == null || !before.contact().equals(draft.contact()))) {
            throw new Refused("contactreports.stranger").at("contact");
        }
        return draft.job() == null ? draft : draft.titled(title(draft.client(), draft.job(), before));
    }

    private String title(ClientId client, Job job, @Nullable InstructionDraft before) {
        if (before != null && job.equals(before.job())) {
            return before.jobTitle();
        }
        return around.jobs().of(client).get().stream()
                .filter(each -> each.job().equals(job))
                .map(Job.Choice::title)
                .findFirst()
                .orElseThrow(() -> new Refused("contactreports.jobUnknown").at("job"));
    }

    private Words words(Instruction instruction) {
        InstructionDraft draft = instruction.draft();
        Roll roll = around.rolls().of(draft.client()).get();
        return new Words(draft.text(), draft.jobTitle(), roll.name(Party.of(draft.contact())));
    }

    /** In words fit for its history. */
    private record Words(String text, String job, String contact) {}

    private String next(int year) {
        return String.format(Locale.ROOT, "INS-%d-%04d", year, numbers.next(SERIES, year));
    }
}
