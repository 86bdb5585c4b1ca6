package app.jobbag.workorders;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work orders as they are written: begun, worded, submitted, given to people. */
@Service
@Transactional
public class OrderRegister {
    private final OrderBook book;
    private final BriefTemplates briefs;
    private final OrderOrigins origins;
    private final TeamBook teams;
    private final BriefSources sources;

    OrderRegister(OrderBook book, BriefTemplates briefs, OrderOrigins origins, TeamBook teams, BriefSources sources) {
        this.book = book;
        this.briefs = briefs;
        this.origins = origins;
        this.teams = teams;
        this.sources = sources;
    }

    /** An order without a project makes its own. */
    public OrderId begin(SignedIn who, OrderDraft draft) {
        ClientDetails client = origins.client(draft);
        book.require(who, Action.ORDER_WRITE, client);
        Brief brief = briefs.version(draft.brief()).brief();
        OrderText text = draft.text().answering(sources.resolved(brief, draft));
        brief.refuseUnfit(text.answers());
        WorkOrder order = new WorkOrder(draft.saying(text), origins.project(draft), client.currency(), book.actor());
        book.add(order);
        book.note(order, "begun", Changes.none());
        origins.tell(who, draft, order.id());
        return order.id();
    }

    public void write(SignedIn who, OrderId id, int version, OrderText text) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id, OrderVerb.WRITE);
        Brief brief = briefs.version(order.brief()).brief();
        OrderText before = order.text();
        OrderText resolved = text.answering(sources.resolved(brief, order.details(), text.answers()));
        brief.refuseUnfit(resolved.answers());
        order.write(resolved, version);
        Changes changes = resolved.changesSince(before);
        book.mend(order, changes.list().stream().map(Changes.Change::field).toList());
        book.note(order, "written", changes);
    }

    /** The writer has done what remarks at these fields asked for, also where the field stays as it was. */
    public void mend(SignedIn who, OrderId id, Collection<String> fields) {
        book.mend(book.find(who, Action.ORDER_WRITE, id, OrderVerb.WRITE), fields);
    }

    /** Writes and submits in one go: the version is the one that was written from. */
    public void writeAndSubmit(SignedIn who, OrderId id, int version, OrderText text) {
        write(who, id, version, text);
        submit(who, id, version);
    }

    /** @throws Refused naming every obligatory answer that is missing, each at its field */
    public void submit(SignedIn who, OrderId id, int version) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id, OrderVerb.SUBMIT);
        order.submit(briefs.version(order.brief()).brief(), book.actor(), version);
        book.note(order, "submitted", Changes.none());
        book.weighCredit(order);
    }

    /** Gives the order to people of the client's team. */
    public void assign(SignedIn who, OrderId id, int version, Set<PersonId> people) {
        WorkOrder order = book.find(who, Action.ORDER_WRITE, id);
        List<TeamMember> team = teams.of(order.client());
        if (!team.stream().map(TeamMember::person).collect(Collectors.toSet()).containsAll(people)) {
            throw new Refused("workorders.refused.notOnTeam").at("people");
        }
        String before = names(team, order.details().assigned());
        order.assign(people, version);
        book.note(order, "assigned", Changes.none().with("people", before, names(team, people)));
    }

    /** For the modules above: what is in scope is found, without asking for rights of its own. */
    @Transactional(readOnly = true)
    public OrderDetails details(OrderId id) {
        return book.find(id).details();
    }

    @Transactional(readOnly = true)
    public OrderDetails show(SignedIn who, OrderId id) {
        return book.find(who, Action.ORDER_SEE, id).details();
    }

    private static String names(List<TeamMember> team, Set<PersonId> people) {
        return team.stream()
                .filter(member -> people.contains(member.person()))
                .map(TeamMember::name)
                .collect(Collectors.joining(", "));
    }
}
