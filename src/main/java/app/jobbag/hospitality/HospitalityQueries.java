package app.jobbag.hospitality;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import org.springframework.stereotype.Service;

/** Reads around hospitality. The caller has asked whether the person may. */
@Service
public class HospitalityQueries {
    private final Reads reads;

    HospitalityQueries(Reads reads) {
        this.reads = reads;
    }

    public Later<HospitalityAround> around(HospitalityId id) {
        Query query = Query.of("""
                select coalesce(c.trading_names[1], c.legal_name) as client, m.subject, m.purpose, m.place,
                    m.local_start as start, m.zone, m.state,
                    (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'media_type', f.media_type,
                            'sha256', f.sha256) order by r.added_at, f.id), '[]')
                        from hospitality_receipt r join stored_file f on f.client_id = r.client_id and f.id = r.file_id
                        where r.hospitality_id = h.id) as receipts
                from hospitality h join client c on c.id = h.client_id
                join meeting m on m.client_id = h.client_id and m.id = h.meeting_id
                where h.id = ?""", id.value());
        return reads.row(HospitalityAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }
}
