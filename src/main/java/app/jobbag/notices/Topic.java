package app.jobbag.notices;

import app.jobbag.kernel.NotFound;
import java.util.Arrays;
import java.util.UUID;

/** What can be talked about, and where it stands. Who may see it is said by {@code jobbag_readers}. */
public enum Topic {
    ORDER("order", "/workorders/"),
    MEETING("meeting", "/meetings/"),
    CONTACT_REPORT("contactReport", "/contact-reports/"),
    INSTRUCTION("instruction", "/instructions/"),
    ACTION_ITEM("actionItem", "/action-items/"),
    DELIVERABLE("deliverable", "/deliverables/"),
    CHANGE_ORDER("changeOrder", "/change-orders/"),
    SCHEDULE("schedule", "/schedules/"),
    INVOICE("invoice", "/invoices/"),
    PAYMENT_REQUEST("paymentRequest", "/payment-requests/"),
    WEEKLY_REPORT("weeklyReport", "/weekly-reports/"),
    ESTIMATE("estimate", "/estimates/"),
    QUOTE_REQUEST("quoteRequest", "/quote-requests/"),
    PURCHASE("purchaseOrder", "/purchases/"),
    PROPOSAL("proposal", "/proposals/"),
    CLIENT("client", "/clients/");

    private final String key;
    private final String address;

    Topic(String key, String address) {
        this.key = key;
        this.address = address;
    }

    /** As the trail calls it; its text is {@code notices.topic.<key>}. */
    public String key() {
        return key;
    }

    public String at(UUID object) {
        return address + object;
    }

    /** @throws NotFound when nothing is called that */
    public static Topic of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
