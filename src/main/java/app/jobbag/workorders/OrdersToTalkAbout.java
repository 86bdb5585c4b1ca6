package app.jobbag.workorders;

import app.jobbag.clients.ClientId;
import app.jobbag.contactreports.Job;
import app.jobbag.contactreports.OpenOrders;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A client's running orders, for what is written about talks with it. */
@Component
class OrdersToTalkAbout implements OpenOrders {
    private final Reads reads;

    OrdersToTalkAbout(Reads reads) {
        this.reads = reads;
    }

    private record Row(UUID id, String title) {
        Job.Choice choice() {
            return new Job.Choice(new Job(Job.Of.ORDER, id), title);
        }
    }

    @Override
    public Later<List<Job.Choice>> of(ClientId client) {
        Query query = Query.of("""
                select id, concat_ws(' ', number, title) as title from work_order
                where client_id = ? and status not in ('CLOSED', 'CANCELLED')
                order by created_at desc, id desc limit 200""", client.value());
        return reads.rows(Row.class, query)
                .map(all -> all.stream().map(Row::choice).toList());
    }
}
