package app.jobbag.deliverables;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a deliverable as rights are asked about it: it is its signer's own. */
record OwnStep(ClientId client, @Nullable UUID guardOwner) implements Guarded {
    @Override
    public UUID guardClient() {
        return client.value();
    }
}
