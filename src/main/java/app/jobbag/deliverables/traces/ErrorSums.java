package app.jobbag.deliverables.traces;

import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many errors, by step, cause, month, type of order and client; the database shows whose the viewer may see. Never by person. */
@Service
@Transactional(readOnly = true)
public class ErrorSums {
    private final Reads reads;

    ErrorSums(Reads reads) {
        this.reads = reads;
    }

    /**
     * Errors of one kind.
     *
     * @param by step, cause, month, type or client
     * @param key what a list is narrowed by; null for those not traced yet
     * @param name as people say it, where it has one of its own
     */
    public record Sum(
            String by, @Nullable String key, @Nullable String name, int errors, int byClient) {
        /** The first day of the month, for a sum by month. */
        public LocalDate month() {
            return LocalDate.parse(key + "-01");
        }
    }

    /** @param language en, es or zh: causes and types have a name in each */
    public List<Sum> of(LocalDate from, LocalDate until, String language) {
        String name = switch (language) {
            case "es" -> "es";
            case "zh" -> "zh-CN";
            default -> "en";
        };
        return reads.rows(Sum.class, Query.of("""
                with e as (
                    select e.*, case when e.came_kind = 'STEP' then e.came_step else e.came_kind end as step,
                        case ? when 'es' then k.es when 'zh-CN' then k.zh else k.en end as cause_name,
                        b.content -> 'name' ->> ? as type_name, t.key as type,
                        coalesce(c.trading_names[1], c.legal_name) as client_name
                    from traced_error e join client c on c.id = e.client_id
                    join work_order o on o.client_id = e.client_id and o.id = e.order_id
                    join brief_template_version b on b.id = o.brief_version_id join brief_template t on t.id = b.template_id
                    left join error_cause k on k.key = e.cause
                    where e.found_on >= ? and e.found_on < ?)
                select s.by, s.key, max(s.name) as name, count(*) as errors, count(*) filter (where s.found_by = 'CLIENT') as by_client
                from (select 'step' as by, step as key, null as name, found_by from e
                    union all select 'cause', cause, cause_name, found_by from e
                    union all select 'month', to_char(found_on, 'YYYY-MM'), null, found_by from e
                    union all select 'type', type, type_name, found_by from e
                    union all select 'client', client_id::text, client_name, found_by from e) s
                group by s.by, s.key order by s.by, case when s.by = 'month' then s.key end desc, count(*) desc, s.key""", name, name, from, until)).get();
    }
}
