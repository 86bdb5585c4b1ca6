package app.jobbag.schedules;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperPrint;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.RequestCourse;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestDraft;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignerDraft;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Statement;
import app.jobbag.signoffs.Subject;
import app.jobbag.signoffs.Withdrawal;
import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests by which a version is signed: first by the account executive, then by the client's contact. */
@Component
@Transactional
public class ScheduleRequests {
    static final String SUBJECT = "schedule_version";

    private final ScheduleBook book;
    private final Asked asked;
    private final Signing signing;
    private final RequestCourse course;
    private final VersionPapers papers;

    /** Whom and what about. */
    @Component("scheduleAsked")
    record Asked(PeopleRegister people, ClientRegister clients, ContactBook contacts, MessageSource texts) {}

    ScheduleRequests(ScheduleBook book, Asked asked, Signing signing, RequestCourse course, VersionPapers papers) {
        this.book = book;
        this.asked = asked;
        this.signing = signing;
        this.course = course;
        this.papers = papers;
    }

    /** Which paper a version was printed as. */
    @Component
    static class VersionPapers {
        private final Papers papers;
        private final org.springframework.jdbc.core.simple.JdbcClient jdbc;

        VersionPapers(Papers papers, org.springframework.jdbc.core.simple.JdbcClient jdbc) {
            this.papers = papers;
            this.jdbc = jdbc;
        }

        PaperId of(UUID version) {
            return new PaperId(jdbc.sql("select paper_id from schedule_version where id = ?")
                    .param(version)
                    .query(UUID.class)
                    .single());
        }

        Optional<PaperPrint> print(PaperId paper) {
            return Optional.ofNullable(papers.find(paper).orElseThrow().print());
        }
    }

    /** As soon as the paper is printed; twice is harmless. */
    boolean ask(Schedule schedule) {
        if (schedule.state() != ScheduleState.IN_SIGNING || about(schedule).isPresent()) {
            return false;
        }
        PaperId paper = papers.of(schedule.current());
        return papers.print(paper)
                .map(print -> signing.ask(draft(schedule, paper, print)))
                .isPresent();
    }

    /** @throws Refused when its paper is not printed yet, it is the agency's turn, or somebody was reminded within the hour */
    void askOrRemind(Schedule schedule) {
        Optional<RequestDetails> request = about(schedule);
        if (request.isPresent()) {
            course.remind(request.get().id());
        } else if (!ask(schedule)) {
            throw new Refused("schedules.refused.notPrinted");
        }
    }

    void takeBack(SignedIn who, Schedule schedule, String reason) {
        about(schedule)
                .filter(request -> request.state() == RequestState.OPEN)
                .ifPresent(request -> course.cancel(who, request.id(), new Withdrawal(request.version(), reason, "")));
    }

    /** @throws Refused when it is not this person's turn */
    public void sign(SignedIn who, ScheduleId id, Statement statement) {
        Schedule schedule = book.find(who, Action.SCHEDULE_WRITE, id);
        RequestDetails request = about(schedule).orElseThrow(() -> new Refused("schedules.refused.notPrinted"));
        signing.sign(who, request.id(), statement);
    }

    private RequestDraft draft(Schedule schedule, PaperId paper, PaperPrint print) {
        ClientDetails client = asked.clients().details(schedule.client());
        ContactDetails contact = asked.contacts().details(schedule.signer().orElseThrow());
        PersonDetails ae = asked.people().details(schedule.ae());
        String capacity = contact.title().isBlank() ? text("schedules.capacity.client", client) : contact.title();
        return new RequestDraft(
                new Subject(SUBJECT, schedule.current()),
                client.id(),
                text(
                        "schedules.request",
                        client,
                        Objects.requireNonNull(schedule.number()),
                        schedule.title(),
                        schedule.revision()),
                print.file(),
                paper,
                RequestDraft.Way.STEPS,
                schedule.ae(),
                List.of(
                        SignerDraft.of(ae.id(), ae.name(), text("schedules.capacity.agency", client)),
                        SignerDraft.of(contact, capacity)));
    }

    private String text(String key, ClientDetails client, Object... words) {
        return asked.texts().getMessage(key, words, client.locale());
    }

    private Optional<RequestDetails> about(Schedule schedule) {
        return signing.about(new Subject(SUBJECT, schedule.current()));
    }
}
