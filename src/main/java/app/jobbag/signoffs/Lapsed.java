package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import java.util.List;

/**
 * The time to object has run out, which counts as agreed. Published in the transaction that records the silence.
 *
 * @param silent who had said nothing by then
 */
public record Lapsed(SignatureRequestId request, Subject subject, ClientId client, List<SignerDetails> silent) {
    public Lapsed {
        silent = List.copyOf(silent);
    }
}
