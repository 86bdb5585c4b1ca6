package app.jobbag.timesheets;

import app.jobbag.bookings.Activity;
import app.jobbag.workorders.OrderId;

/** What a clock is started for. */
public record TimerDraft(OrderId order, Activity activity, String note) {}
