package app.jobbag.suppliers;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;

/** Reads around suppliers. The caller has asked whether the person may. */
@Service
public class SupplierQueries {
    private final Reads reads;

    SupplierQueries(Reads reads) {
        this.reads = reads;
    }

    public Later<SupplierAround> around(SupplierId id) {
        Query query = Query.named("""
                select jsonb_build_object(
                    'contacts', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'version', k.version, 'name', k.name,
                            'title', k.title, 'email', k.email, 'phone', k.phone, 'archived', k.archived_at is not null)
                            order by k.archived_at is not null, k.name, k.id), '[]')
                        from supplier_contact k where k.supplier_id = :supplier),
                    'score', (select jsonb_build_object('ratings', s.ratings,
                            'quality', round(s.quality_sum::numeric / nullif(s.ratings, 0), 1),
                            'punctuality', round(s.punctuality_sum::numeric / nullif(s.ratings, 0), 1),
                            'price', round(s.price_sum::numeric / nullif(s.ratings, 0), 1))
                        from supplier s where s.id = :supplier),
                    'rated', (select coalesce(jsonb_agg(jsonb_build_object('order', r.order_id,
                            'job', concat_ws(' ', o.number, o.title), 'client', coalesce(c.trading_names[1], c.legal_name),
                            'quality', r.quality, 'punctuality', r.punctuality, 'price', r.price, 'note', r.note,
                            'ratedByName', r.rated_by_name, 'ratedAt', r.rated_at) order by r.rated_at desc), '[]')
                        from (select * from supplier_rating where supplier_id = :supplier order by rated_at desc limit 50) r
                        join work_order o on o.client_id = r.client_id and o.id = r.order_id
                        join client c on c.id = r.client_id))""", new MapSqlParameterSource("supplier", id.value()));
        return reads.object(SupplierAround.class, query).map(Optional::orElseThrow);
    }

    /** A supplier to choose. */
    public record Choice(UUID id, String name) {}

    /** Those that something can be ordered from, by name. */
    public Later<List<Choice>> choices() {
        return reads.rows(
                Choice.class,
                Query.of("select id, name from supplier where archived_at is null order by name_order, id limit 500"));
    }

    /** Somebody of a supplier to write to. */
    public record Addressee(UUID supplier, String supplierName, String name, String email) {}

    /** Of every supplier that something can be ordered from: its own address, and its people. */
    public Later<List<Addressee>> addressees() {
        return reads.rows(Addressee.class, Query.of("""
                select s.id as supplier, s.name as supplier_name, k.name, k.email from supplier s
                join supplier_contact k on k.supplier_id = s.id and k.archived_at is null where s.archived_at is null
                union all select s.id, s.name, s.name, s.email from supplier s where s.archived_at is null and s.email <> ''
                    and not exists (select from supplier_contact k where k.supplier_id = s.id and k.email = s.email
                        and k.archived_at is null)
                order by 2, 3, 4 limit 1000"""));
    }

    /** Somebody to write to. */
    public record Reader(String name, String email) {}

    /** Whom an order goes to: the supplier's own address, and its people. */
    public Later<List<Reader>> readers(SupplierId id) {
        return reads.rows(Reader.class, Query.of("""
                        select k.name, k.email from supplier_contact k where k.supplier_id = ? and k.archived_at is null
                        union all select s.name, s.email from supplier s where s.id = ? and s.email <> ''
                            and not exists (select from supplier_contact k where k.supplier_id = s.id and k.email = s.email
                                and k.archived_at is null)""", id.value(), id.value()));
    }
}
