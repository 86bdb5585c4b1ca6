package app.jobbag.bank;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record BankAccountId(UUID value) implements Id {}
