package app.jobbag.hospitality;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record HospitalityId(UUID value) implements Id {}
