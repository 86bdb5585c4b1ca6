package app.jobbag.meetings.invitations;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record InvitationId(UUID value) implements Id {}
