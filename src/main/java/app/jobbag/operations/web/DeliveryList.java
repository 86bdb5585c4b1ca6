package app.jobbag.operations.web;

import app.jobbag.platform.outbox.MailState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;

/** The list of mails to clients. */
final class DeliveryList {
    static final ListDefinition LIST = ListDefinition.of("deliveries", "/deliveries", "outbox o", "o.id")
            .ofClient("o.client_id")
            .link("title", "o.title")
            .text("recipient", "o.recipient_name || ' <' || o.recipient || '>'")
            .text(
                    "client",
                    "(select coalesce(c.trading_names[1], c.legal_name) from client c where c.id = o.client_id)")
            .status("state", "o.state", "deliveries.state.")
            .instant("queued", "o.queued_at")
            .sortedBy("o.queued_at", "timestamptz")
            .instant("ended", "o.ended_at")
            .startsWith("-queued")
            .search("lower(unaccent(o.title || ' ' || o.recipient_name || ' ' || o.recipient))"
                    + " like '%' || lower(unaccent(?)) || '%'")
            .choice(
                    "state",
                    "o.state = ?",
                    Arrays.stream(MailState.values()).map(Enum::name).toList())
            .linkedClient("o.client_id")
            .only("o.client_id is not null");

    private DeliveryList() {}
}
