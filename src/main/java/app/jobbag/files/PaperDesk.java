package app.jobbag.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around the press: what to print, where the print goes. None is open while it prints. */
@Component
@Transactional
class PaperDesk {

    private static final Duration LEASE = Duration.ofMinutes(2);

    record Job(String html, String fileName, Optional<Enclosure> enclosure, Instant at) {}

    private final PaperShelf papers;
    private final FileRegister files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperDesk(PaperShelf papers, FileRegister files, ApplicationEventPublisher events, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** Empty when it is printed already. */
    @Transactional(readOnly = true)
    Optional<Job> job(PaperId id) {
        return papers.findById(id.value())
                .flatMap(paper -> Optional.ofNullable(paper.sourceHtml())
                        .map(html -> new Job(html, paper.fileName(), paper.enclosure(), clock.instant())));
    }

    /** Of two presses that printed the same paper the first to come here wins; the other's print is dropped. */
    void deliver(PaperId id, Received pdf) {
        Paper paper = papers.lock(id.value()).orElseThrow();
        if (!paper.isReady()) {
            PaperDetails details = paper.details();
            FileId file = files.keep(paper.client(), pdf, details.audience(), details.reader());
            PaperPrint print =
                    new PaperPrint(file, files.find(file).orElseThrow().sha256(), clock.instant());
            paper.deliver(print);
            events.publishEvent(new PaperReady(details.client(), details.subject(), id, print));
        }
    }

    void fail(PaperId id, String reason) {
        Paper paper = papers.lock(id.value()).orElseThrow();
        if (!paper.isReady()) {
            paper.fail(reason, clock.instant());
        }
    }

    List<PaperFrozen> takeDue(int most) {
        Instant now = clock.instant();
        List<Paper> due = papers.lockDue(now, most);
        due.forEach(paper -> paper.take(now.plus(LEASE)));
        return due.stream()
                .map(paper -> new PaperFrozen(paper.id(), paper.client()))
                .toList();
    }
}
