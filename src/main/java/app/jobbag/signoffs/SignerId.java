package app.jobbag.signoffs;

import app.jobbag.kernel.Id;
import java.util.UUID;

/** A signer's place in one request: nobody signs twice, so it also names the signature, and what comes of it on paper. */
public record SignerId(UUID value) implements Id {}
