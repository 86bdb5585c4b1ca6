package app.jobbag.meetings;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record MeetingId(UUID value) implements Id {}
