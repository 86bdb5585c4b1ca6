package app.jobbag.signoffs;

import app.jobbag.kernel.Id;
import java.util.UUID;

public record PaperAnswerId(UUID value) implements Id {}
