package app.jobbag.meetings.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.meetings.feeds.CalendarFeed;
import app.jobbag.meetings.feeds.CalendarFeeds;
import app.jobbag.meetings.feeds.FeedReading;
import app.jobbag.platform.PublicAddress;
import app.jobbag.staff.Action;
import app.jobbag.staff.OpenDoor;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calendars to subscribe to: their page, and what calendar programs read. */
@Controller
class CalendarsController {
    private static final String HERE = "/calendars";

    private final CalendarFeeds feeds;
    private final FeedReading reading;
    private final ClientQueries clients;
    private final PublicAddress here;

    CalendarsController(CalendarFeeds feeds, FeedReading reading, ClientQueries clients, PublicAddress here) {
        this.feeds = feeds;
        this.reading = reading;
        this.clients = clients;
        this.here = here;
    }

    @GetMapping(HERE)
    @Requires(Action.OWN_DESK)
    String index(SignedIn who, @RequestParam(required = false) @Nullable ClientId client, Model model) {
        List<ClientChoice> seen = clients.choices();
        model.addAttribute("feeds", feeds.of(who));
        model.addAttribute(
                "clients", Options.from(seen, each -> each.id().value().toString(), ClientChoice::name));
        model.addAttribute(
                "chosen",
                seen.stream()
                        .filter(each -> each.id().equals(client))
                        .findFirst()
                        .orElse(null));
        return "calendars/index";
    }

    /** The address is shown once, on the page that follows. */
    @PostMapping(HERE)
    @Requires(Action.OWN_DESK)
    String create(SignedIn who, Post post, RedirectAttributes next) {
        return make(() -> feeds.make(who, null), post, next);
    }

    @PostMapping("/clients/{client}/calendar")
    @Requires(Action.MEETING_SEE)
    String createOfClient(SignedIn who, @PathVariable ClientId client, Post post, RedirectAttributes next) {
        return make(() -> feeds.make(who, client), post, next);
    }

    @PostMapping("/calendars/{id}/revocation")
    @Requires(Action.OWN_DESK)
    String destroy(SignedIn who, @PathVariable UUID id, Post post) {
        return post.action().doing(() -> feeds.revoke(who, id)).to(HERE, "calendars.revoked");
    }

    /** Asked for every hour by programs that keep no session: the same text is not sent twice. */
    @GetMapping("/calendars/{feed}.ics")
    @OpenDoor("whoever has the address reads what its person may see; a calendar program can't sign in")
    ResponseEntity<byte[]> show(@PathVariable String feed) {
        CalendarFeed read = reading.read(feed);
        return ResponseEntity.ok()
                .eTag("\"" + read.sha256() + "\"")
                .lastModified(read.since())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"jobbag.ics\"")
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(read.text().getBytes(StandardCharsets.UTF_8));
    }

    private String make(Supplier<String> token, Post post, RedirectAttributes next) {
        return post.action()
                .doing(() -> next.addFlashAttribute("address", address(token.get())))
                .to(HERE, "calendars.made");
    }

    private String address(String token) {
        return here.of(HERE + "/" + token + ".ics");
    }
}
