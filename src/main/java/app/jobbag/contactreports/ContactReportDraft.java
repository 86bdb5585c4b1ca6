package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.Party;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a contact report. A draft may be unfinished; what it lacks it says itself ({@link #missing}).
 *
 * @param duration in minutes, where somebody looked at the clock
 * @param why what it was about to be about
 * @param executiveReason why an executive was spoken to without a manager (CLI-3), empty when nobody has to say
 * @param correction what a correction corrects and why; empty in the first version
 */
public record ContactReportDraft(
        ClientId client,
        ContactKind kind,
        Instant happenedAt,
        @Nullable Integer duration,
        String why,
        List<Party> parties,
        String summary,
        List<Line> lines,
        String executiveReason,
        String correction) {
    /**
     * One line.
     *
     * @param id the action item or instruction that it is or will be; null for a line just typed
     * @param jobTitle what the job is called; the service sees to it
     * @param party who has it to do, or who asked for it
     */
    public record Line(
            @Nullable UUID id,
            LineKind kind,
            String text,
            @Nullable Job job,
            String jobTitle,
            @Nullable Party party,
            @Nullable LocalDate due) {

        Line titled(String title) {
            return new Line(id, kind, text, job, title, party, due);
        }

        Line by(Party somebody) {
            return new Line(id, kind, text, job, jobTitle, somebody, due);
        }
    }

    public ContactReportDraft {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
    }

    /** Everything that a finished report needs and is not there. */
    public List<Missing> missing(boolean isCorrection) {
        return Stream.of(
                        Missing.unless(!isCorrection || !correction.isBlank(), "correction", "correction"),
                        Missing.unless(parties.stream().anyMatch(each -> !each.isClient()), "ours", "ours"),
                        Missing.unless(parties.stream().anyMatch(Party::isClient), "theirs", "theirs"),
                        Missing.unless(!summary.isBlank(), "summary", "summary"),
                        Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
                                .flatMap(at -> missing(lines.get(at), earliest(), "lines[" + at + "].")))
                .flatMap(each -> each)
                .toList();
    }

    /** @throws Refused at the first field that lacks something */
    void requireWhole(boolean isCorrection) {
        missing(isCorrection).stream().findFirst().ifPresent(missing -> {
            throw new Refused(missing.key()).at(missing.field());
        });
    }

    /** What goes without saying: our duty is the writer's, theirs and what was asked is that of the one who was there. */
    public ContactReportDraft filled(PersonId writer) {
        List<Party> theirs = parties.stream().filter(Party::isClient).toList();
        Party one = theirs.size() == 1 ? theirs.get(0) : null;
        return with(lines.stream()
                .map(line -> line.party() != null ? line : filled(line, Party.of(writer), one))
                .toList());
    }

    ContactReportDraft with(List<Line> others) {
        return new ContactReportDraft(
                client, kind, happenedAt, duration, why, parties, summary, others, executiveReason, correction);
    }

    ContactReportDraft withoutExecutiveReason() {
        return new ContactReportDraft(client, kind, happenedAt, duration, why, parties, summary, lines, "", correction);
    }

    /** Everybody the draft names, also those who only have something to do. */
    List<Party> named() {
        return Stream.concat(parties.stream(), lines.stream().map(Line::party).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    List<Line> of(LineKind wanted) {
        return lines.stream().filter(line -> line.kind() == wanted).toList();
    }

    private static Line filled(Line line, Party writer, @Nullable Party one) {
        return switch (line.kind()) {
            case OUR_DUTY -> line.by(writer);
            case THEIR_DUTY, INSTRUCTION -> one == null ? line : line.by(one);
            case SAID, DECISION, MONEY, NEXT_DATE -> line;
        };
    }

    /** Nothing agreed on falls due before the talk; its day somewhere on Earth. */
    private LocalDate earliest() {
        return LocalDate.ofInstant(happenedAt, ZoneOffset.ofHours(-12));
    }

    private static Stream<Missing> missing(Line line, LocalDate earliest, String row) {
        boolean ours = line.kind() == LineKind.OUR_DUTY;
        boolean theirs = line.kind() == LineKind.THEIR_DUTY || line.kind() == LineKind.INSTRUCTION;
        Party party = line.party();
        return Stream.of(
                        Missing.unless(!ours || party != null && !party.isClient(), row + "owner", "owner"),
                        Missing.unless(!theirs || party != null && party.isClient(), row + "owner", "contact"),
                        Missing.unless(!line.kind().isDated() || line.due() != null, row + "due", "due"),
                        Missing.unless(line.due() == null || !line.due().isBefore(earliest), row + "due", "past"))
                .flatMap(each -> each);
    }
}
