package app.jobbag.closing;

import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderId;

/** Whether somebody has asked for an order's invoice, which the module of invoices knows. */
public interface InvoiceAsked {
    Later<Boolean> of(OrderId order);
}
