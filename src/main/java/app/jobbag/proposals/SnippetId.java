package app.jobbag.proposals;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record SnippetId(UUID value) implements Id {}
