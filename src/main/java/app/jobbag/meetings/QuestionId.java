package app.jobbag.meetings;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record QuestionId(UUID value) implements Id {}
