package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines that are done by what happens elsewhere (SCH-3): a deliverable is signed, an action item is done. Where a line would end
 * later by it, somebody still says whose delay that is.
 */
@Service
@Transactional
public class Facts {
    private final ScheduleBook book;
    private final FactRows rows;
    private final Progressing progressing;
    private final ClientRegister clients;
    private final List<LinkableWork> works;

    Facts(ScheduleBook book, FactRows rows, Progressing progressing, ClientRegister clients, List<LinkableWork> works) {
        this.book = book;
        this.rows = rows;
        this.progressing = progressing;
        this.clients = clients;
        this.works = works;
    }

    /** What of a kind can be named. */
    public record Choice(FactKind kind, LinkableWork.Work work) {
        public String key() {
            return kind + ":" + work.id();
        }
    }

    @Transactional(readOnly = true)
    public List<Choice> choices(ClientId client, UUID project) {
        return Later.all(works.stream()
                        .map(each -> each.of(client, project)
                                .map(found -> found.stream()
                                        .map(work -> new Choice(each.kind(), work))
                                        .toList()))
                        .toList())
                .get()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** @param key of a {@link Choice}; null where the line is done by nothing but what people say */
    public void link(SignedIn who, ScheduleId id, int number, @Nullable String key) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        Task task = book.sheet(schedule).task(number);
        if (key == null) {
            rows.remove(schedule, number);
            book.note(schedule, "unlinked", Changes.none().with("line", task.name(), null), null);
            return;
        }
        Choice choice = choices(schedule.client(), schedule.project()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        rows.put(schedule, number, choice.work(), choice.kind(), who, book.now());
        Changes changes = Changes.none()
                .with("line", null, task.name())
                .with("fact", null, choice.work().name());
        book.note(schedule, "linked", changes, null);
        Instant done = choice.work().doneAt();
        if (done != null) {
            String by = choice.work().doneBy();
            settle(new FactRows.Waiting(id.value(), number), done, by == null ? "" : by);
        }
    }

    /** Told in the transaction in which it happened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(FactKind kind, UUID fact, Instant at, String by) {
        rows.waiting(kind, fact).forEach(each -> settle(each, at, by));
    }

    /** Told in the transaction in which it was opened again: what it had made done is as far as it was before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopened(FactKind kind, UUID fact) {
        rows.settled(kind, fact).forEach(each -> {
            ScheduleId id = new ScheduleId(each.schedule());
            rows.reopen(id, each.task());
            progressing.reopen(book.find(id), each);
        });
    }

    private void settle(FactRows.Waiting line, Instant at, String by) {
        ScheduleId id = new ScheduleId(line.schedule());
        Schedule schedule = book.find(id);
        LocalDate on = at.atZone(clients.details(schedule.client()).zone()).toLocalDate();
        rows.settle(id, line.task(), on, by);
        progressing.settle(schedule, line.task(), on);
    }
}
