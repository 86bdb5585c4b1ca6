package app.jobbag.withholdings;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record CertificateId(UUID value) implements Id {}
