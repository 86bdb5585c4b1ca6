package app.jobbag.bookings;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record TimeEntryId(UUID value) implements Id {}
