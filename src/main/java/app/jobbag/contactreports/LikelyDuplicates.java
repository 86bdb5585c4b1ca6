package app.jobbag.contactreports;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an instruction may be the same as: of its client, from the weeks around it, in like words. */
@Service
public class LikelyDuplicates {
    /** What is the same as something, or came to nothing, is nothing to be the same as. */
    private static final String OTHERS = """
            select w.*, me.text as mine, me.asked_at as asked from instruction me cross join lateral (
                select 'INSTRUCTION' as kind, i.id, i.number, i.text, i.asked_at as at from instruction i
                    where i.client_id = me.client_id and i.id <> me.id and i.state not in ('DECLINED', 'DROPPED', 'DUPLICATE')
                union all select 'WORK_ORDER', o.id, o.number, o.title, o.created_at from work_order o
                    where o.client_id = me.client_id and o.status <> 'CANCELLED'
                union all select 'CHANGE_ORDER', c.id, c.number, c.why, c.created_at from change_order c
                    where c.client_id = me.client_id and c.state not in ('REFUSED', 'WITHDRAWN')) w
            where me.id = ?""";

    private static final int SHOWN = 8;

    private final Reads reads;

    LikelyDuplicates(Reads reads) {
        this.reads = reads;
    }

    private record Row(
            ResultKind kind, UUID id, @Nullable String number, String text, Instant at, String mine, Instant asked) {
        SameAs what() {
            return new SameAs(kind, id, number, text, at);
        }

        LikelyDuplicate weighed() {
            SharedWords words = new SharedWords(mine);
            List<String> shared = words.with(text);
            return new LikelyDuplicate(
                    what(), shared, Math.abs(Duration.between(asked, at).toDays()), words.isMuch(shared.size(), text));
        }
    }

    /** The likeliest first, of the 60 days before and after it. The caller has asked whether the person may see it. */
    public Later<List<LikelyDuplicate>> of(InstructionId id) {
        String near = OTHERS + " and w.at between me.asked_at - interval '60 days' and me.asked_at + interval '60 days'"
                + " order by w.at desc limit 300";
        return reads.rows(Row.class, Query.of(near, id.value()))
                .map(all -> all.stream()
                        .map(Row::weighed)
                        .filter(each -> !each.words().isEmpty())
                        .sorted(LikelyDuplicate.LIKELIEST)
                        .limit(SHOWN)
                        .toList());
    }

    /** Whatever of its client is called so: one of a list, or by the number somebody typed. */
    Optional<SameAs> find(InstructionId id, String called) {
        String said = called.strip();
        String named = OTHERS + " and (w.kind || ':' || w.id = ? or upper(w.number) = upper(?)) limit 1";
        return reads.row(Row.class, Query.of(named, id.value(), said, said))
                .get()
                .map(Row::what);
    }
}
