package app.jobbag.rights;

import app.jobbag.kernel.Id;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.feeds.CalendarFeeds;
import app.jobbag.meetings.feeds.FeedDetails;
import app.jobbag.meetings.invitations.MeetingInvitations;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.SignedIn;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Meetings to come that a crew is invited to, and the calendars it subscribes to. */
@Component
class InvitationObjects {
    private static final Pattern LINK =
            Pattern.compile("/p/(?:invitations|purchases|quotes|outlines)/([A-Za-z0-9_-]{43})");

    private final ClientsCast cast;
    private final MeetingPlanning planning;
    private final MeetingInvitations invitations;
    private final CalendarFeeds feeds;
    private final Outbox outbox;

    InvitationObjects(
            ClientsCast cast,
            MeetingPlanning planning,
            MeetingInvitations invitations,
            CalendarFeeds feeds,
            Outbox outbox) {
        this.cast = cast;
        this.planning = planning;
        this.invitations = invitations;
        this.feeds = feeds;
        this.outbox = outbox;
    }

    World.Invited make(Crew crew, Map<String, List<Id>> special, Map<String, UUID> untyped) {
        MeetingId meeting = invited(crew);
        special.put("/p/meetings/{id}", List.of(meeting));
        special.put("/meetings/{id}/answer", List.of(meeting));
        special.put("/meetings/{id}/reminder", List.of(meeting));
        special.put("/meetings/{id}/invitations", List.of(planned(crew)));
        SignedIn ae = crew.ae();
        String own = cast.as(ae, () -> feeds.make(ae, null));
        cast.as(ae, () -> feeds.make(ae, crew.client()));
        FeedDetails ofClient = cast.as(ae, () -> feeds.of(ae)).stream()
                .filter(each -> crew.client().value().equals(each.clientId()))
                .findFirst()
                .orElseThrow();
        untyped.put("/calendars/", ofClient.id());
        Id ordered = special.get("/purchases/{id}/delivery").get(0);
        Id asked = special.get("/quote-requests/{id}/reminders").get(0);
        return new World.Invited(
                token(crew, "meeting", meeting),
                own,
                token(crew, "purchaseOrder", ordered),
                token(crew, "quoteRequest", asked),
                token(crew, "proposal", special.get("/proposals/{id}/loss").get(0)));
    }

    private MeetingId invited(Crew crew) {
        MeetingId meeting = planned(crew);
        cast.as(crew.lead(), () -> {
            invitations.send(crew.lead(), meeting);
            return meeting;
        });
        return meeting;
    }

    private MeetingId planned(Crew crew) {
        MeetingDraft draft = new MeetingDraft(
                crew.client(),
                null,
                MeetingKind.CLIENT,
                crew.word(Canary.MEETING),
                crew.word(Canary.MEETING),
                new MeetingDraft.When(LocalDateTime.parse("2039-02-25T10:00"), ZoneId.of("Europe/Madrid"), 60),
                "Calle de la Palma 41",
                "",
                List.of(
                        new MeetingDraft.Invited(Party.of(crew.ae().id()), true),
                        new MeetingDraft.Invited(Party.of(crew.contributor().id()), false),
                        new MeetingDraft.Invited(Party.of(crew.contact()), true)),
                List.of(),
                "",
                null,
                List.of());
        return cast.as(crew.lead(), () -> planning.plan(crew.lead(), draft));
    }

    private String token(Crew crew, String subject, Id about) {
        return cast.as(crew.ae(), () -> outbox.about(subject, about.value())).stream()
                .map(Mail::body)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
