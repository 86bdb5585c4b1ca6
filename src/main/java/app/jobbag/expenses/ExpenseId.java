package app.jobbag.expenses;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record ExpenseId(UUID value) implements Id {}
