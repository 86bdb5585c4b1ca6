package app.jobbag.closing;

import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What orders rest on and the client has not signed: the estimate of their project, where it has one, and change orders (FIN-3a). */
@Service
public class UnsignedAgreements {
    /** An estimate that is signed answers for its project: the next one may be in the making. */
    private static final String SQL = """
            select 'estimate' as what, e.id, concat_ws(' ', e.number, e.title) as name from estimate e
            where e.project_id in (select o.project_id from work_order o where o.id = any (cast(? as uuid[])))
                and not exists (select from estimate s where s.client_id = e.client_id and s.project_id = e.project_id
                    and s.signed_id is not null)
            union all
            select 'change', h.id, concat_ws(' ', h.number, h.why) from change_order h
            where h.order_id = any (cast(? as uuid[])) and h.state = 'WITH_CLIENT'
            order by 1, 3 limit 50""";

    private final Reads reads;

    UnsignedAgreements(Reads reads) {
        this.reads = reads;
    }

    private record Row(String what, UUID id, String name) {
        Lack lack() {
            return what.equals("estimate")
                    ? Lack.of("closing.lack.unsignedEstimate", "/estimates/" + id, name)
                    : Lack.of("closing.lack.unsignedChange", "/change-orders/" + id + "#course", name);
        }
    }

    /** Each with the page on which it is sent to be signed. */
    public Later<List<Lack>> of(Collection<OrderId> orders) {
        UUID[] ids = orders.stream().map(OrderId::value).distinct().toArray(UUID[]::new);
        return reads.rows(Row.class, Query.of(SQL, ids, ids))
                .map(found -> found.stream().map(Row::lack).toList());
    }
}
