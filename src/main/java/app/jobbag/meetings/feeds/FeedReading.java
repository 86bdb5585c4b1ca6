package app.jobbag.meetings.feeds;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Sha256;
import app.jobbag.meetings.ical.CalendarEvent;
import app.jobbag.meetings.ical.CalendarText;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.scope.Scope;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a feed for whoever has its address, on behalf of its person and with that person's rights of this moment. Looking
 * for whose it is, and reading it, are two transactions: each sees what its own viewer may.
 */
@Service
public class FeedReading {
    private static final Viewer NOBODY_YET = new Viewer.Everything("calendar feed");

    private final FeedBook book;
    private final FeedRows rows;
    private final FeedEvents events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedReading(FeedBook book, FeedRows rows, FeedEvents events, PlatformTransactionManager transactions, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @throws NotFound when it was revoked or made anew, when its person has left, or sees the client no more */
    public CalendarFeed read(String token) {
        Optional<FeedBook.Holder> found =
                Viewers.as(NOBODY_YET, () -> transaction.execute(status -> book.holder(token)));
        FeedBook.Holder holder =
                Optional.ofNullable(found).flatMap(each -> each).orElseThrow(NotFound::new);
        Viewer person = new Viewer.Person(holder.person(), holder.name());
        CalendarFeed feed = Viewers.as(person, () -> transaction.execute(status -> read(holder)));
        return Optional.ofNullable(feed).orElseThrow(NotFound::new);
    }

    private CalendarFeed read(FeedBook.Holder holder) {
        Instant now = clock.instant();
        UUID client = holder.client();
        String text = client == null ? own(holder, now) : ofClient(holder, client, now);
        String sha256 = Sha256.hex(text);
        if (sha256.equals(holder.sha256()) && holder.since() != null) {
            return new CalendarFeed(text, sha256, holder.since());
        }
        book.keep(holder.id(), sha256, now);
        return new CalendarFeed(text, sha256, now);
    }

    private String own(FeedBook.Holder holder, Instant now) {
        Later<List<FeedRows.Absence>> away = rows.absences(holder.person(), now);
        Later<List<CalendarEvent>> beside = events.beside(holder, now);
        List<FeedRows.Meeting> meetings = rows.ofPerson(holder.person(), now).get();
        return CalendarText.feed(holder.name(), both(events.of(holder, meetings, away.get()), beside.get()));
    }

    private String ofClient(FeedBook.Holder holder, UUID client, Instant now) {
        if (!Scope.current().sees(client)) {
            throw new NotFound();
        }
        Later<List<CalendarEvent>> beside = events.beside(holder, now);
        List<FeedRows.Meeting> meetings = rows.ofClient(client, now).get();
        String name =
                meetings.stream().findFirst().map(FeedRows.Meeting::client).orElse(holder.name());
        return CalendarText.feed(name, both(events.of(holder, meetings, List.of()), beside.get()));
    }

    private static List<CalendarEvent> both(List<CalendarEvent> meetings, List<CalendarEvent> beside) {
        return Stream.concat(meetings.stream(), beside.stream()).toList();
    }
}
