package app.jobbag.contactreports;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What can be talked about with a client: its projects and its open orders. */
@Component
public class Jobs {
    private final Reads reads;
    private final ObjectProvider<OpenOrders> orders;

    Jobs(Reads reads, ObjectProvider<OpenOrders> orders) {
        this.reads = reads;
        this.orders = orders;
    }

    private record Row(UUID id, String title) {
        Job.Choice choice() {
            return new Job.Choice(new Job(Job.Of.PROJECT, id), title);
        }
    }

    /** The orders first: they are talked about most. */
    public Later<List<Job.Choice>> of(ClientId client) {
        Query query = Query.of("""
                select id, code || ' ' || name as title from project
                where client_id = ? and archived_at is null order by created_at desc, id limit 200""", client.value());
        Later<List<Row>> projects = reads.rows(Row.class, query);
        Later<List<Job.Choice>> open = Later.all(
                        orders.stream().map(each -> each.of(client)).toList())
                .map(all -> all.stream().flatMap(List::stream).toList());
        return open.with(
                projects,
                (some, others) -> Stream.concat(some.stream(), others.stream().map(Row::choice))
                        .toList());
    }

    /**
     * The titles of what the lines are about; what stood there before may stay, also when it is closed by now.
     *
     * @throws Refused at the line that names something else
     */
    List<ContactReportDraft.Line> titled(
            ClientId client, List<ContactReportDraft.Line> lines, List<ContactReportDraft.Line> before) {
        if (lines.stream().allMatch(line -> line.job() == null)) {
            return lines;
        }
        List<Job.Choice> known = Stream.concat(
                        of(client).get().stream(),
                        before.stream()
                                .filter(line -> line.job() != null)
                                .map(line -> new Job.Choice(line.job(), line.jobTitle())))
                .toList();
        return Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
                .map(at -> titled(lines.get(at), at, known))
                .toList();
    }

    private static ContactReportDraft.Line titled(ContactReportDraft.Line line, int at, List<Job.Choice> known) {
        if (line.job() == null) {
            return line;
        }
        return known.stream()
                .filter(each -> each.job().equals(line.job()))
                .findFirst()
                .map(each -> line.titled(each.title()))
                .orElseThrow(() -> new Refused("contactreports.jobUnknown").at("lines[" + at + "].job"));
    }
}
