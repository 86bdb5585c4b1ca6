package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A client's action items for modules above that name one: open ones, and those done not long ago. */
@Component
public class ActionItemChoices {
    private final Reads reads;

    ActionItemChoices(Reads reads) {
        this.reads = reads;
    }

    /** @param doneAt null while it is open */
    public record Choice(
            UUID id,
            String step,
            @Nullable Instant doneAt,
            @Nullable String doneBy) {}

    /** Of a client that the person may see; by the day they are due. */
    public Later<List<Choice>> of(ClientId client) {
        return reads.rows(Choice.class, Query.of("""
                select a.id, a.step, a.ended_at as done_at, p.name as done_by from action_item a
                left join person p on p.id = a.ended_by
                where a.client_id = ? and a.state <> 'DROPPED' and a.order_id is null
                order by (a.state = 'OPEN') desc, a.due desc, a.id limit 100""", client.value()));
    }
}
