package app.jobbag.proposals;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.estimates.EstimateId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.OrderDraft;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A won proposal becomes work in one transaction (PRO-5): in its project, a work order a discipline with its brief begun and its
 * share of the accepted net as estimate, a schedule of these where it has none, the billing plan, and requests for quotation of what is
 * bought in.
 */
@Service
@Transactional
public class Converting {
    /** Of an answer in a brief. */
    private static final int LONGEST = 10_000;

    private final ProposalBook book;
    private final VersionRows versions;
    private final Into into;
    private final Beside beside;
    private final JdbcClient jdbc;

    /** What it becomes. */
    @Component("convertingInto")
    record Into(OrderRegister orders, BriefTemplates briefs) {}

    /** What goes with it. */
    @Component("convertingBeside")
    record Beside(ConversionBilling billing, ConversionAsking asking, ConversionSchedule schedule) {}

    Converting(ProposalBook book, VersionRows versions, Into into, Beside beside, JdbcClient jdbc) {
        this.book = book;
        this.versions = versions;
        this.into = into;
        this.beside = beside;
        this.jdbc = jdbc;
    }

    /** @throws NotFound of one that is not won */
    @Transactional(readOnly = true)
    public ConversionPlan plan(ProposalDetails proposal) {
        UUID accepted = proposal.accepted();
        if (accepted == null) {
            throw new NotFound();
        }
        return ConversionPlan.of(accepted(accepted).sheet().totals());
    }

    /** Numbers of rows that suppliers are to be asked for, whose words name the client. */
    @Transactional(readOnly = true)
    public Set<Integer> telling(ProposalDetails proposal, ConversionPlan plan) {
        return beside.asking().telling(proposal.client(), plan);
    }

    /** @throws NotFound when the draft is not about what was accepted */
    public void convert(SignedIn who, ProposalId id, int version, ConversionDraft draft) {
        Proposal proposal = book.find(who, Action.PROPOSAL_WRITE, id);
        proposal.convert(book.now(), version);
        Offered accepted = accepted(proposal.accepted());
        ConversionPlan plan = ConversionPlan.of(accepted.sheet().totals());
        List<ConversionBilling.Begun> begun = new ArrayList<>();
        for (ConversionPlan.Part part : plan.parts()) {
            ConversionDraft.Order order = draft.orders().stream()
                    .filter(each -> each.discipline() == part.discipline())
                    .findFirst()
                    .orElseThrow(NotFound::new);
            OrderId made = begin(who, new Won(proposal, accepted), part, order);
            keep(proposal, made);
            begun.add(new ConversionBilling.Begun(made, part));
        }
        beside.billing().lay(who, proposal, begun, draft.instalments());
        ConversionAsking.Won won = new ConversionAsking.Won(proposal.client(), new EstimateId(accepted.estimate()));
        beside.asking().begin(who, plan, won, draft.askings());
        beside.schedule().begin(who, proposal, plan, draft);
        Changes what = Changes.none()
                .with("orders", null, plan.parts().size())
                .with("net", null, plan.net())
                .with("instalments", null, draft.instalments().size())
                .with("askings", null, draft.askings().size());
        book.note(proposal, "converted", what, null);
    }

    private record Won(Proposal proposal, Offered accepted) {}

    private OrderId begin(SignedIn who, Won won, ConversionPlan.Part part, ConversionDraft.Order order) {
        Proposal proposal = won.proposal();
        Brief brief = into.briefs().version(order.brief()).brief();
        OrderText text = new OrderText(order.title(), begun(brief, won.accepted()), part.estimate(), null);
        ClientId client = proposal.client();
        return into.orders()
                .begin(
                        who,
                        new OrderDraft(
                                client,
                                new ProjectId(proposal.text().projectId()),
                                order.brief(),
                                part.discipline(),
                                text,
                                null));
    }

    /** What the client was told of what the brief asks; what we wanted of the presentation stays with us. */
    private static Answers begun(Brief brief, Offered accepted) {
        Optional<String> told = accepted.sections().stream()
                .filter(each -> each.kind() == SectionKind.TEXT && !each.text().isBlank())
                .map(each -> each.text().strip())
                .filter(text -> text.length() <= LONGEST)
                .findFirst();
        return brief.field("objective")
                .filter(field -> field.kind() == FieldKind.LONG_TEXT)
                .flatMap(field -> told)
                .map(text -> new Answers(Map.of("objective", text)))
                .orElse(Answers.NONE);
    }

    private void keep(Proposal proposal, OrderId order) {
        jdbc.sql("insert into proposal_order (client_id, proposal_id, order_id) values (?, ?, ?)")
                .params(proposal.guardClient(), proposal.id().value(), order.value())
                .update();
    }

    private Offered accepted(UUID version) {
        return versions.find(version).get().orElseThrow(NotFound::new);
    }
}
