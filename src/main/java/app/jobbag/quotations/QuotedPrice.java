package app.jobbag.quotations;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** The price of a line as it is kept: net, for all of its quantity. */
@Embeddable
record QuotedPrice(UUID clientId, BigDecimal net) {}
