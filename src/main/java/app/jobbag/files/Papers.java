package app.jobbag.files;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The fixed documents of every module: frozen when they are issued, printed once, never printed anew. */
@Service
@Transactional(readOnly = true)
public class Papers {

    private final PaperShelf papers;
    private final PaperTemplates templates;
    private final Readers readers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Papers(
            PaperShelf papers,
            PaperTemplates templates,
            Readers readers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.templates = templates;
        this.readers = readers;
        this.events = events;
        this.clock = clock;
    }

    /** Fixes the words of a document in the caller's transaction; its PDF is made after the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaperId freeze(PaperDraft draft) {
        Paper paper = new Paper(draft, clock.instant());
        Map<String, Object> model = new HashMap<>(draft.model());
        model.put("paper", paper.head());
        paper.freeze(templates.html(draft.template(), draft.locale(), model));
        papers.save(paper);
        events.publishEvent(new PaperFrozen(paper.id(), paper.client()));
        return paper.id();
    }

    public Optional<PaperDetails> find(PaperId id) {
        return papers.findById(id.value()).map(Paper::details);
    }

    /** @throws NotFound when there is no such paper for that person */
    public PaperDetails findFor(SignedIn reader, PaperId id) {
        return find(id).filter(paper -> readers.mayOpen(reader, paper)).orElseThrow(NotFound::new);
    }

    /** The papers of one object, the newest revision first. */
    public List<PaperDetails> of(String kind, UUID id) {
        return papers.findBySubjectKindAndSubjectIdOrderByRevisionDescRequestedAtDesc(kind, id).stream()
                .map(Paper::details)
                .toList();
    }
}
