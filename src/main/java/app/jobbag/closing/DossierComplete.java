package app.jobbag.closing;

import app.jobbag.dossier.Checklist;
import app.jobbag.dossier.Need;
import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import org.springframework.stereotype.Component;

/** Documents complete (FIN-1): what orders of the type must have is there, electronically or on paper. */
@Component
class DossierComplete implements ClosingCheck {
    private final Checklist checklist;

    DossierComplete(Checklist checklist) {
        this.checklist = checklist;
    }

    @Override
    public Later<List<Blocker>> of(OrderDetails order) {
        return checklist
                .of(order.id())
                .map(needs -> needs.stream()
                        .filter(Need::isMissing)
                        .map(need -> blocker(order, need))
                        .toList());
    }

    private static Blocker blocker(OrderDetails order, Need need) {
        String kind = need.kind().name();
        String url = "/workorders/" + order.id().value() + "/dossier#need-" + kind;
        return new Blocker("document:" + kind, Lack.of("closing.lack.document." + kind, url), true);
    }
}
