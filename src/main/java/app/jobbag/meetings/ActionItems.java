package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.files.Audience;
import app.jobbag.files.FileRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was divided among people at meetings, until each step is done (MEET-6). */
@Service
@Transactional
public class ActionItems {
    private final ActionRows rows;
    private final AccessPolicy policy;
    private final FileRegister files;
    private final News news;
    private final Clock clock;

    /** Who hears of it. */
    @Component("actionItemNews")
    record News(Trail trail, ApplicationEventPublisher events) {}

    ActionItems(ActionRows rows, AccessPolicy policy, FileRegister files, News news, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.policy = policy;
        this.news = news;
        this.clock = clock;
    }

    /** @throws Refused where neither words nor a file show that it is done */
    public void finish(SignedIn who, ActionItemId id, int version, Evidence evidence) {
        ActionItem item = load(who, Action.ACTION_ITEM_DO, id);
        String address = evidence.address();
        UUID file = evidence.file() == null
                ? null
                : files.keep(new ClientId(item.guardClient()), evidence.file(), Audience.INTERNAL, Action.MEETING_SEE)
                        .value();
        item.finish(new ActionItem.Proof(evidence.said(), file, address), who.id(), clock.instant(), version);
        note(item, "done", Changes.none().with("evidence", null, evidence.said()), null);
        news.events().publishEvent(new ActionItemDone(id, clock.instant(), who.name()));
    }

    public void reopen(SignedIn who, ActionItemId id, int version, String reason) {
        ActionItem item = load(who, Action.ACTION_ITEM_DO, id);
        item.reopen(reason, version);
        note(item, "reopened", Changes.none(), reason);
        news.events().publishEvent(new ActionItemReopened(id));
    }

    /** Told by the work orders when one was drafted from it; they have asked whether the person may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void turnedIntoOrder(SignedIn who, ActionItemId id, UUID order, String title) {
        ActionItem item = rows.findById(id.value()).orElseThrow(NotFound::new);
        item.turnIntoOrder(order, title, who.id(), clock.instant());
        note(item, "turnedIntoOrder", Changes.none().with("order", null, title), null);
    }

    /** For the modules above: what is in scope is found, without asking for rights of its own. */
    @Transactional(readOnly = true)
    public ActionItemDetails details(ActionItemId id) {
        return rows.findById(id.value()).orElseThrow(NotFound::new).details();
    }

    @Transactional(readOnly = true)
    public ActionItemDetails show(SignedIn who, ActionItemId id) {
        return load(who, Action.MEETING_SEE, id).details();
    }

    @Transactional(readOnly = true)
    public List<ActionItemDetails> of(MeetingId meeting) {
        return rows.findByMeetingIdOrderByDueAscIdAsc(meeting.value()).stream()
                .map(ActionItem::details)
                .toList();
    }

    /** Makes the items say what the newest version says: new ones begin, open ones that are gone are dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(SignedIn who, Agreement agreement, Roll roll) {
        List<MinutesDraft.Step> lines = agreement.steps();
        List<ActionItem> kept = kept(agreement);
        var byId = kept.stream().collect(Collectors.toMap(item -> item.id().value(), Function.identity()));
        for (MinutesDraft.Step line : lines) {
            ActionItem known = byId.get(Objects.requireNonNull(line.item()));
            if (known == null) {
                ActionItem item = rows.save(new ActionItem(agreement, line, clock.instant()));
                note(item, "agreed", Changes.none(), null);
            } else {
                follow(known, line, roll);
            }
        }
        List<UUID> wanted = lines.stream().map(MinutesDraft.Step::item).toList();
        gone(kept, wanted).forEach(item -> {
            item.drop(who.id(), clock.instant());
            note(item, "dropped", Changes.none(), null);
        });
    }

    private List<ActionItem> kept(Agreement agreement) {
        if (agreement.meeting() != null) {
            return rows.findByMeetingIdOrderByDueAscIdAsc(agreement.meeting().value());
        }
        return agreement.report() != null
                ? rows.findByReportIdOrderByDueAscIdAsc(agreement.report())
                : rows.findByInstructionId(Objects.requireNonNull(agreement.instruction()));
    }

    private void follow(ActionItem item, MinutesDraft.Step line, Roll roll) {
        Words before = Words.of(item.details().task(), roll);
        item.follow(line);
        Changes changes = Changes.between(before, Words.of(item.details().task(), roll));
        if (!changes.isEmpty()) {
            note(item, "changed", changes, null);
        }
    }

    /** A task in words fit for its history. */
    private record Words(String step, String owner, String cooperation, LocalDate due) {
        static Words of(ActionItemDetails.Task task, Roll roll) {
            return new Words(task.step(), roll.name(task.owner()), task.cooperation(), task.due());
        }
    }

    private static Stream<ActionItem> gone(List<ActionItem> kept, List<UUID> wanted) {
        return kept.stream()
                .filter(item -> item.isOpen() && !wanted.contains(item.id().value()));
    }

    private ActionItem load(SignedIn who, Action action, ActionItemId id) {
        ActionItem item = rows.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, item);
        return item;
    }

    private void note(ActionItem item, String verb, Changes changes, @Nullable String reason) {
        news.trail()
                .note(TrailNote.of("actionItem", item.id().value(), item.guardClient(), verb)
                        .changing(changes)
                        .because(reason));
    }
}
