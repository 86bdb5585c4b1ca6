package app.jobbag.workorders.web;

import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The papers of the bag, the order's own and those of its sections, read at once. */
@Component
class BagPapers {
    private static final String OWN = "order";

    private final Papers papers;

    BagPapers(Papers papers) {
        this.papers = papers;
    }

    /** A paper of a section, and what it is about. */
    public record Filed(PaperDetails paper, String about) {}

    void show(SignedIn who, OrderId order, List<BagSection.Document> documents, Model model) {
        List<PaperSubject> subjects = Stream.concat(
                        Stream.of(new PaperSubject(OWN, order.value(), 1)),
                        documents.stream().map(BagSection.Document::subject))
                .toList();
        List<PaperDetails> all = papers.listFor(
                who,
                subjects.stream().map(PaperSubject::kind).collect(Collectors.toSet()),
                subjects.stream().map(PaperSubject::id).collect(Collectors.toSet()));
        model.addAttribute(
                "papers",
                all.stream()
                        .filter(paper -> paper.subject().id().equals(order.value()))
                        .toList());
        model.addAttribute(
                "documents",
                documents.stream().flatMap(each -> filed(each, all)).toList());
    }

    private static Stream<Filed> filed(BagSection.Document document, List<PaperDetails> all) {
        return all.stream()
                .filter(paper -> paper.subject().id().equals(document.subject().id()))
                .map(paper -> new Filed(paper, document.about()));
    }
}
