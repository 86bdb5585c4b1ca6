package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import java.util.List;

/** The work orders that can be talked about with a client: the module above knows them. */
public interface OpenOrders {
    /** Those the viewer sees that are neither closed nor cancelled, the newest first, 200 at most. */
    Later<List<Job.Choice>> of(ClientId client);
}
