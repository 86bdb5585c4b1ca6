package app.jobbag.changeorders;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.files.Audience;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Action;
import app.jobbag.workorders.BriefDifference;
import app.jobbag.workorders.OrderCopies;
import app.jobbag.workorders.OrderDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fixes a change order as a paper in the client's language: only the difference, in words, money and days. */
@Component
class ChangePress {
    private final Papers papers;
    private final ClientRegister clients;
    private final ContactBook contacts;
    private final OrderCopies copies;
    private final MessageSource texts;

    ChangePress(Papers papers, ClientRegister clients, ContactBook contacts, OrderCopies copies, MessageSource texts) {
        this.papers = papers;
        this.clients = clients;
        this.contacts = contacts;
        this.copies = copies;
        this.texts = texts;
    }

    /**
     * Everything that the paper says.
     *
     * @param estimate what is agreed without this change
     * @param day when it is to be delivered without it
     */
    public record Words(
            String client,
            String order,
            String title,
            String askedBy,
            String why,
            List<BriefDifference> differences,
            @Nullable Money estimate,
            Money money,
            @Nullable LocalDate day,
            @Nullable LocalDate newDay,
            int days) {
        public @Nullable Money estimateAfter() {
            return estimate == null ? null : estimate.plus(money);
        }

        public LocalDate dayAfter() {
            return Objects.requireNonNull(newDay == null ? day : newDay);
        }
    }

    PaperId freeze(ChangeBook.Found found, String number, Instant now) {
        ChangeOrder change = found.change();
        ClientDetails client = clients.details(change.client());
        return papers.freeze(new PaperDraft(
                client.id(),
                new PaperSubject(ChangeRequests.SUBJECT, change.id().value(), change.revision() + 1),
                new PaperDraft.Access(Audience.CLIENT, Action.ORDER_SEE),
                client.locale(),
                texts.getMessage("changeorders.paper.title", null, client.locale()),
                number,
                "changeorders/change-paper",
                Map.of(
                        "change",
                        words(found.order(), change.text(), client),
                        "written",
                        now.atZone(client.zone()).toLocalDate())));
    }

    private Words words(OrderDetails order, ChangeText text, ClientDetails client) {
        Locale locale = client.locale();
        Difference difference = text.difference();
        return new Words(
                client.legalName(),
                Objects.requireNonNull(order.number()),
                order.title(),
                asker(text.asker(), locale),
                text.why(),
                BriefDifference.between(copies.brief(order), order.answers(), difference.on(order.answers()), locale),
                order.estimate(),
                text.effect().money(),
                order.deliveryDate(),
                text.deliveryDate(),
                text.effect().days());
    }

    private String asker(@Nullable ContactId id, Locale locale) {
        if (id == null) {
            return texts.getMessage("changeorders.askedByUs", null, locale);
        }
        ContactDetails contact = contacts.details(id);
        return contact.title().isBlank() ? contact.name() : contact.name() + ", " + contact.title();
    }
}
