package app.jobbag.signoffs;

/** A signature as it stands in the ledger: its number, its evidence, its hash over that and the hash before it. */
public record SignatureDetails(long number, Evidence evidence, String previous, String hash) {}
