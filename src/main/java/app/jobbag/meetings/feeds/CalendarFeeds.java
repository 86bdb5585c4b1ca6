package app.jobbag.meetings.feeds;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Tokens;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendars a person subscribes to: made, made anew, revoked. */
@Service
@Transactional
public class CalendarFeeds {
    private final FeedBook book;
    private final ClientRegister clients;
    private final AccessPolicy policy;
    private final Clock clock;

    CalendarFeeds(FeedBook book, ClientRegister clients, AccessPolicy policy, Clock clock) {
        this.book = book;
        this.clients = clients;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FeedDetails> of(SignedIn who) {
        return book.of(who.id());
    }

    /**
     * The address of the one before dies.
     *
     * @param client null for the person's own
     * @return the token, which nobody can read again
     */
    public String make(SignedIn who, @Nullable ClientId client) {
        if (client != null) {
            policy.require(who, Action.MEETING_SEE, clients.details(client));
        }
        String token = Tokens.next();
        book.make(who.id(), client, token, clock.instant());
        return token;
    }

    /** @throws NotFound when it is not the person's, or revoked already */
    public void revoke(SignedIn who, UUID id) {
        if (!book.revoke(who.id(), id, clock.instant())) {
            throw new NotFound();
        }
    }
}
