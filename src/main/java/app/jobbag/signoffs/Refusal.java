package app.jobbag.signoffs;

/**
 * What a signer says who does not sign, and from which device.
 *
 * @param version the request's version that the signer had before the eyes
 * @param onPaper by hand: the device is that of whoever confirmed the scan
 */
public record Refusal(int version, String reason, Device device, boolean onPaper) {
    public Refusal(int version, String reason, Device device) {
        this(version, reason, device, false);
    }
}
