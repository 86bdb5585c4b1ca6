package app.jobbag.proofpacks;

import java.util.List;

/**
 * What an invoice's pack is made of.
 *
 * @param attached whether it goes with the invoice's mail
 */
public record ProofPack(List<SignedProof> proofs, boolean attached) {
    public ProofPack {
        proofs = List.copyOf(proofs);
    }

    /** What is signed a moment ago is not sealed yet. */
    public boolean isReady() {
        return proofs.stream().allMatch(SignedProof::isReady);
    }
}
