package app.jobbag.meetings.live;

import app.jobbag.kernel.Id;
import java.util.UUID;

/** Given by the browser that the line was typed in. */
public record LineId(UUID value) implements Id {}
