package app.jobbag.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is kept.
 *
 * @param fields for each column the {@link Field} that it is, empty for one that is left out
 * @param country of clients whose row says none
 * @param alike whether a client that only looks like one that is there is another one
 */
public record ImportRecord(
        ImportId id,
        int version,
        String fileName,
        List<String> heads,
        List<String> fields,
        String country,
        boolean alike,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt,
        int clients,
        int contacts,
        int leftOut) {
    public enum State {
        OPEN,
        DONE,
        UNDONE
    }

    public ImportRecord {
        heads = List.copyOf(heads);
        fields = List.copyOf(fields);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
