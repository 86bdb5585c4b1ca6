package app.jobbag.workorders;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.staff.Action;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fixes an issued order as the agency's form, in the client's language. */
@Component
class OrderPress {
    static final String SUBJECT = "order";

    private final OrderBook book;
    private final Written written;
    private final ClientRegister clients;
    private final Papers papers;
    private final MessageSource texts;

    OrderPress(OrderBook book, Written written, ClientRegister clients, Papers papers, MessageSource texts) {
        this.book = book;
        this.written = written;
        this.clients = clients;
        this.papers = papers;
        this.texts = texts;
    }

    /** What was asked in words, and what is to be delivered. */
    @Component("printedOrder")
    record Written(BriefTemplates briefs, PromisedDeliverables promised) {}

    @EventListener
    void print(OrderIssued issued) {
        print(issued.order(), "workorders.paper.title");
    }

    /** As it stands with its changes: another revision, the earlier ones stay. */
    @EventListener
    void print(OrderAmended amended) {
        print(amended.order(), "workorders.paper.amended");
    }

    private void print(OrderId id, String title) {
        OrderDetails order = book.find(id).details();
        ClientDetails client = clients.details(order.client());
        Locale locale = client.locale();
        Brief brief = written.briefs().version(order.brief()).brief();
        papers.freeze(new PaperDraft(
                order.client(),
                new PaperSubject(
                        SUBJECT, order.id().value(), 1 + order.amendments().size()),
                new PaperDraft.Access(Audience.INTERNAL, Action.ORDER_SEE),
                locale,
                texts.getMessage(title, new Object[] {order.amendments().size()}, locale),
                order.number(),
                "workorders/order-paper",
                Map.of(
                        "order",
                        order,
                        "client",
                        client,
                        "type",
                        brief.name().in(locale),
                        "promised",
                        written.promised().of(id).get(),
                        "parts",
                        brief.parts(order.answers(), locale))));
    }
}
