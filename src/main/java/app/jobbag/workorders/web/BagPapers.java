package app.jobbag.workorders.web;

import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperReads;
import app.jobbag.kernel.Guarded;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The papers of the bag, the order's own and those of its sections, read at once. */
@Component
class BagPapers {
    private static final String OWN = "order";

    private final PaperReads papers;

    BagPapers(PaperReads papers) {
        this.papers = papers;
    }

    /** A paper of a section, and what it is about. */
    public record Filed(PaperDetails paper, String about) {}

    /** Says what it will read; showing it does. */
    Later<List<PaperDetails>> expect(SignedIn who, OrderDetails order, List<BagSection.Document> documents) {
        UUID own = order.id().value();
        Set<String> kinds = new HashSet<>(Set.of(OWN));
        Map<UUID, Guarded> owners = new HashMap<>(Map.of(own, order));
        documents.forEach(each -> {
            kinds.add(each.subject().kind());
            owners.put(each.subject().id(), each.owner());
        });
        return papers.of(who, kinds, owners);
    }

    void show(OrderDetails order, List<BagSection.Document> documents, List<PaperDetails> all, Model model) {
        UUID own = order.id().value();
        model.addAttribute(
                "papers",
                all.stream().filter(paper -> paper.subject().id().equals(own)).toList());
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
