package app.jobbag.proofpacks;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice's pack is made of.
 *
 * @param attached whether it goes with the invoice's mail
 * @param paper the invoice itself, once it is issued and printed
 */
public record ProofPack(
        List<SignedProof> proofs,
        boolean attached,
        @Nullable UUID paper) {
    public ProofPack {
        proofs = List.copyOf(proofs);
    }

    /** What is signed a moment ago is not sealed yet. */
    public boolean isReady() {
        return proofs.stream().allMatch(SignedProof::isReady);
    }
}
