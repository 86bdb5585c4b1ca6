package app.jobbag.invoices;

import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;

/** A closed order and what is to be invoiced for it, net, in the client's currency. */
public record RequestLine(OrderId order, String text, BigDecimal amount) {}
