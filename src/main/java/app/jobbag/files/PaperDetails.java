package app.jobbag.files;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.staff.Action;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper as a page shows it; its print is there once it is READY. */
public record PaperDetails(
        PaperId id,
        ClientId client,
        PaperSubject subject,
        String title,
        @Nullable String number,
        String code,
        Audience audience,
        Action reader,
        PaperState state,
        Instant requestedAt,
        @Nullable String failure,
        @Nullable PaperPrint print)
        implements Guarded {

    public boolean isReady() {
        return state == PaperState.READY;
    }

    public boolean hasFailed() {
        return state == PaperState.FAILED;
    }

    @Override
    public UUID guardClient() {
        return client.value();
    }
}
