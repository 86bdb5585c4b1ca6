package app.jobbag.dossier;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of an order as pages read them. The caller has asked whether the person may see the order. */
@Component
class FolderQueries {
    private static final int SHOWN = 300;

    private final Reads reads;

    FolderQueries(Reads reads) {
        this.reads = reads;
    }

    /** What was added last comes first. */
    Later<List<FolderFile>> of(OrderId order) {
        return reads.rows(FolderFile.class, Query.of("""
                select f.id, f.kind, (select jsonb_agg(jsonb_build_object('number', v.number, 'note', v.note,
                        'by', v.added_by_name, 'at', v.added_at, 'file', jsonb_build_object('id', s.id, 'name', s.name,
                        'media_type', s.media_type, 'sha256', s.sha256, 'size', s.size, 'scan', s.scan,
                        'preview', exists (select from content_preview p where p.sha256 = s.sha256 and p.state = 'READY'))) order by v.number desc)
                    from order_file_version v join stored_file s on s.client_id = v.client_id and s.id = v.file_id
                    where v.order_file_id = f.id) as versions
                from order_file f where f.order_id = ? and f.removed_at is null
                order by f.id desc limit ?""", order.value(), SHOWN));
    }
}
