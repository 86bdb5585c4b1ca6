package app.jobbag.closing;

import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.staff.Action;
import app.jobbag.workorders.OrderDetails;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The settlement sheet on paper: the agency's own, never the client's. */
@Component
class SettlementPapers {
    private final Papers papers;
    private final ClientRegister clients;
    private final MessageSource messages;

    SettlementPapers(Papers papers, ClientRegister clients, MessageSource messages) {
        this.papers = papers;
        this.clients = clients;
        this.messages = messages;
    }

    void freeze(ClosingCard.State card, OrderDetails order, SettlementDetails sheet) {
        Locale locale = LocaleContextHolder.getLocale();
        papers.freeze(new PaperDraft(
                card.client(),
                new PaperSubject(ClosingDesk.SUBJECT, card.id().value(), card.round()),
                new PaperDraft.Access(Audience.INTERNAL, Action.COST_SEE),
                locale,
                messages.getMessage("closing.paper.title", null, locale),
                order.number(),
                "closing/_paper",
                Map.of("order", order, "sheet", sheet, "client", clients.details(card.client()))));
    }
}
