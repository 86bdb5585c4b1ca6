package app.jobbag.dossier;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Service;

/** What an order must have, by the type it was written as, and what of it is there, electronically or on paper. */
@Service
public class Checklist {
    private final Reads reads;

    Checklist(Reads reads) {
        this.reads = reads;
    }

    public Later<List<Need>> of(OrderId order) {
        return reads.rows(Need.class, Query.of("""
                select b.kind,
                    (select count(*) from order_file f where f.order_id = o.id and f.kind = b.kind and f.removed_at is null) as files,
                    (select count(*) from paper_original p where p.order_id = o.id and p.kind = b.kind) as originals
                from work_order o join brief_template_version v on v.id = o.brief_version_id
                join brief_template t on t.id = v.template_id join document_obligation b on b.template_key = t.key
                where o.id = ? order by b.kind""", order.value()));
    }

    Later<List<OriginalLine>> originals(OrderId order) {
        return reads.rows(OriginalLine.class, Query.of("""
                select p.id, p.code, p.title, p.kind, jsonb_build_object('room', p.room, 'shelf', p.shelf, 'box', p.box) as place,
                    p.lent_to, p.due_on
                from paper_original p where p.order_id = ? order by p.registered_at desc, p.id desc limit 200""", order.value()));
    }
}
