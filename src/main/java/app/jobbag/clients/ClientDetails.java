package app.jobbag.clients;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.PaymentTerms;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client as pages and upper modules read it. */
public record ClientDetails(
        ClientId id,
        int version,
        String code,
        String legalName,
        List<String> tradingNames,
        ClientStatus status,
        Address address,
        String taxId,
        String accountsEmail,
        boolean orderNumberRequired,
        Currency currency,
        Locale locale,
        Office office,
        PaymentTerms terms,
        String notes,
        @Nullable Integer objectionHours)
        implements Guarded {
    public ClientDetails {
        tradingNames = List.copyOf(tradingNames);
    }

    public int paymentDays() {
        return terms.paymentDays();
    }

    public ZoneId zone() {
        return office.zone();
    }

    /** The hours of its working days, its holidays left out. */
    public WorkingTime time(Holidays calendar) {
        return office.time(address.country(), calendar);
    }

    /** What people call it: the first trading name, else the legal one. */
    public String name() {
        return tradingNames.isEmpty() ? legalName : tradingNames.get(0);
    }

    @Override
    public UUID guardClient() {
        return id.value();
    }
}
