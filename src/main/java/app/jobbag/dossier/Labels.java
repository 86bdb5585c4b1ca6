package app.jobbag.dossier;

import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.Barcode;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.staff.Action;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The label of an original: its code to be scanned and to be read, and what it is. */
@Component
class Labels {
    private final Papers papers;
    private final ClientRegister clients;
    private final OrderRegister orders;
    private final MessageSource messages;

    Labels(Papers papers, ClientRegister clients, OrderRegister orders, MessageSource messages) {
        this.papers = papers;
        this.clients = clients;
        this.orders = orders;
        this.messages = messages;
    }

    void freeze(OriginalDetails original) {
        Locale locale = LocaleContextHolder.getLocale();
        OrderId order = original.order();
        papers.freeze(new PaperDraft(
                original.client(),
                new PaperSubject(OriginalDesk.SUBJECT, original.id().value(), 1),
                new PaperDraft.Access(Audience.INTERNAL, Action.ORDER_SEE),
                locale,
                messages.getMessage("dossier.label.title", null, locale),
                original.code(),
                "dossier/_label",
                Map.of(
                        "code", original.code(),
                        "barcode", Barcode.of(original.code()),
                        "what", original.what().title(),
                        "client", clients.details(original.client()).legalName(),
                        "order", order == null ? "" : orders.details(order).name())));
    }
}
