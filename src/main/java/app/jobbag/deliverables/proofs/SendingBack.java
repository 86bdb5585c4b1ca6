package app.jobbag.deliverables.proofs;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.Routing;
import app.jobbag.deliverables.VersionDetails;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.Signing;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A signer sends a version back to an earlier step, or to whoever made it: that one is asked to mend it, the open marks go
 * along. The routing itself begins again with the next version (DEL-2); whatever was signed stays with this one.
 */
@Service
@Transactional
public class SendingBack {
    private final DeliverableRegister register;
    private final Routing routing;
    private final Signing signing;
    private final Rows rows;

    /** Where it is kept. */
    @Component("sendingBackRows")
    record Rows(MarkRows marks, JdbcClient jdbc, Clock clock) {}

    SendingBack(DeliverableRegister register, Routing routing, Signing signing, Rows rows) {
        this.register = register;
        this.routing = routing;
        this.signing = signing;
        this.rows = rows;
    }

    /**
     * A step that it can go back to.
     *
     * @param position 0 for whoever made the version
     */
    public record Step(int position, @Nullable String name, UUID person, String personName) {}

    /** Whoever made the version, then the steps before the one that is asked now. */
    public static List<Step> before(VersionDetails version, RequestDetails request) {
        int now = request.current().map(SignerDetails::position).orElse(1);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(0, null, version.uploadedBy().value(), version.uploadedByName()));
        request.signers().stream()
                .filter(each -> each.position() < now && !each.isContact())
                .forEach(each -> steps.add(new Step(each.position(), each.capacity(), actor(each), each.actor())));
        return steps;
    }

    /** @throws Refused when that is no earlier step, or it is not this person's turn */
    public void sendBack(SignedIn who, DeliverableId id, int to, Refusal refusal) {
        DeliverableDetails deliverable = register.show(who, id);
        VersionDetails version = deliverable.newest().orElseThrow(NotFound::new);
        RequestDetails request = signing.details(version.request());
        Step back = before(version, request).stream()
                .filter(step -> step.position() == to)
                .findFirst()
                .orElseThrow(() -> new Refused("deliverables.refused.notEarlier").at("to"));
        String from = request.current().map(SignerDetails::capacity).orElse("");
        routing.sendBack(who, id, refusal);
        rows.marks().hold(id);
        int marks = rows.marks().sendBack(id, version.number());
        keep(who, deliverable, new Kept(version.number(), from, back, refusal.reason(), marks));
    }

    /** What is remembered of it. */
    private record Kept(int version, String from, Step to, String reason, int marks) {}

    private void keep(SignedIn who, DeliverableDetails deliverable, Kept kept) {
        rows.jdbc()
                .sql("""
                        insert into deliverable_return (id, client_id, deliverable_id, version_number, from_step, to_position,
                            to_step, to_person, to_name, reason, marks, returned_by, returned_by_name, returned_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        Ids.next(),
                        deliverable.client().value(),
                        deliverable.id().value(),
                        kept.version(),
                        kept.from(),
                        kept.to().position(),
                        kept.to().name(),
                        kept.to().person(),
                        kept.to().personName(),
                        kept.reason(),
                        kept.marks(),
                        who.id().value(),
                        who.name(),
                        Timestamp.from(rows.clock().instant())))
                .update();
    }

    private static UUID actor(SignerDetails signer) {
        return signer.deputy() == null ? signer.who() : signer.deputy().person().value();
    }
}
