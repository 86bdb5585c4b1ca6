package app.jobbag.demo;

import app.jobbag.clients.Address;
import app.jobbag.clients.BrandFact;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientStatus;
import app.jobbag.clients.ContactDraft;
import app.jobbag.clients.FactTopic;
import app.jobbag.clients.Office;
import app.jobbag.clients.Seniority;
import app.jobbag.clients.Signable;
import app.jobbag.kernel.PaymentTerms;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client as written in {@code demo/clients}.
 *
 * @param later what becomes of it in the course of the year
 * @param habit how it pays
 */
record ClientScript(
        String code,
        String legalName,
        List<String> tradingNames,
        ClientStatus status,
        @Nullable ClientStatus later,
        Address address,
        String taxId,
        String accountsEmail,
        boolean orderNumberRequired,
        int paymentDays,
        PaymentTerms.@Nullable From paymentFrom,
        Currency currency,
        String locale,
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        @Nullable String holidays,
        Habit habit,
        String notes,
        @Nullable Integer objectionHours,
        Team team,
        List<Contact> contacts,
        @Nullable List<Fact> facts) {
    /** Of its brand. */
    record Fact(FactTopic topic, String title, String text) {
        BrandFact fact() {
            return BrandFact.fresh(topic, title, text);
        }
    }

    List<BrandFact> brand() {
        return facts == null ? List.of() : facts.stream().map(Fact::fact).toList();
    }

    /** How a client pays: in time, late, or now this and now that. */
    enum Habit {
        PROMPT,
        LATE,
        MIXED
    }

    /** Keys of people. */
    record Team(String lead, List<String> aes, List<String> leads, List<String> contributors) {}

    record Contact(
            String name,
            String title,
            String email,
            String phone,
            Seniority seniority,
            Set<Signable> signs,
            @Nullable LocalTime bestHour) {
        ContactDraft draft(Locale locale) {
            return new ContactDraft(name, title, email, phone, "", seniority, signs, bestHour, locale, true);
        }
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    PaymentTerms terms() {
        return new PaymentTerms(paymentFrom == null ? PaymentTerms.From.ISSUE : paymentFrom, paymentDays, "");
    }

    ClientDraft draft(ClientStatus as) {
        return new ClientDraft(
                code,
                legalName,
                tradingNames,
                as,
                new ClientDraft.Billing(address, taxId, accountsEmail, orderNumberRequired, terms()),
                currency,
                language(),
                new Office(zone, opens, closes, holidays == null ? "" : holidays),
                notes,
                objectionHours);
    }
}
