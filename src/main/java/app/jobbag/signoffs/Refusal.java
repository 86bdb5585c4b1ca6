package app.jobbag.signoffs;

/**
 * What a signer says who does not sign, and from which device.
 *
 * @param version the request's version that the signer had before the eyes
 */
public record Refusal(int version, String reason, Device device) {}
