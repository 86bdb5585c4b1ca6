package app.jobbag.bank;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record BankFileId(UUID value) implements Id {}
