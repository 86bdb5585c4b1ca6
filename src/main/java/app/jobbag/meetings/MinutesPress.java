package app.jobbag.meetings;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.staff.Action;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives minutes their number and fixes their words as a paper in the client's language. */
@Component
class MinutesPress {
    static final String SERIES = "minutes";

    private final Numbers numbers;
    private final Papers papers;
    private final ClientRegister clients;
    private final MessageSource texts;
    private final MinutesGuard guard;

    MinutesPress(Numbers numbers, Papers papers, ClientRegister clients, MessageSource texts, MinutesGuard guard) {
        this.numbers = numbers;
        this.papers = papers;
        this.clients = clients;
        this.texts = texts;
        this.guard = guard;
    }

    record Issue(String number, PaperId paper) {}

    /**
     * A correction keeps the number of the version it corrects.
     *
     * @throws app.jobbag.kernel.Refused when the words name another client (CONF-3)
     */
    Issue issue(Minutes minutes, Meeting meeting, Roll roll, Instant now) {
        guard.require(minutes, meeting, roll);
        ClientDetails client = clients.details(minutes.client());
        MinutesPaper words = MinutesPaper.of(minutes, meeting.draft(), client, roll);
        String number =
                minutes.number() == null ? next(now.atZone(client.zone()).getYear()) : minutes.number();
        return new Issue(number, papers.freeze(draft(minutes, meeting, client, words, number, now)));
    }

    private PaperDraft draft(
            Minutes minutes, Meeting meeting, ClientDetails client, MinutesPaper words, String number, Instant now) {
        Audience audience = meeting.draft().kind().isInternal() ? Audience.INTERNAL : Audience.CLIENT;
        return new PaperDraft(
                client.id(),
                new PaperSubject("minutes", minutes.id().value(), minutes.revision()),
                new PaperDraft.Access(audience, Action.MEETING_SEE),
                client.locale(),
                texts.getMessage("meetings.paper.title", null, client.locale()),
                number,
                "meetings/minutes-paper",
                Map.of("minutes", words, "circulated", now.atZone(client.zone()).toLocalDate()));
    }

    private String next(int year) {
        return String.format(Locale.ROOT, "MIN-%d-%04d", year, numbers.next(SERIES, year));
    }
}
