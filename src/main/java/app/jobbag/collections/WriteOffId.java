package app.jobbag.collections;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record WriteOffId(UUID value) implements Id {}
