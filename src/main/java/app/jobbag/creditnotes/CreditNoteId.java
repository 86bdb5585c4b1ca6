package app.jobbag.creditnotes;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record CreditNoteId(UUID value) implements Id {}
