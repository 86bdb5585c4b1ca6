package app.jobbag.bank;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record BankEntryId(UUID value) implements Id {}
