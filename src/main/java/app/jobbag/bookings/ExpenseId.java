package app.jobbag.bookings;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ExpenseId(UUID value) implements Id {}
