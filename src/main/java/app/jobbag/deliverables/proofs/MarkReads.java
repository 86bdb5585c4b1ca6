package app.jobbag.deliverables.proofs;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks, returns and their counts for pages. The caller has asked whether the person may see the deliverable. */
@Service
@Transactional(readOnly = true)
public class MarkReads {
    private final Reads reads;

    MarkReads(Reads reads) {
        this.reads = reads;
    }

    /** Marks of one version. */
    public record Count(int versionNumber, int open, int settled) {}

    /** To which step a version was sent back, and by whom. */
    public record Return(
            int versionNumber,
            String fromStep,
            int toPosition,
            @Nullable String toStep,
            String toName,
            String reason,
            int marks,
            String returnedByName,
            Instant returnedAt) {}

    /** All of a deliverable, the newest version's first. */
    public Later<List<MarkDetails>> of(DeliverableId id) {
        return reads.rows(
                MarkDetails.class,
                Query.of(
                        MarkRows.SELECT + "m.deliverable_id = ? order by m.version_number desc, m.number", id.value()));
    }

    public Later<List<MarkDetails>> openOnNewest(DeliverableId id) {
        return reads.rows(MarkDetails.class, Query.of(MarkRows.SELECT + """
                m.deliverable_id = ? and m.state = 'OPEN' and m.version_number = (select max(v.number)
                    from deliverable_version v where v.deliverable_id = m.deliverable_id) order by m.number""", id.value()));
    }

    /** By the version's number. */
    public Later<Map<Integer, Count>> counts(DeliverableId id) {
        return reads.rows(Count.class, Query.of("""
                        select m.version_number, count(*) filter (where m.state = 'OPEN') as open,
                            count(*) filter (where m.state = 'SETTLED') as settled
                        from proof_mark m where m.deliverable_id = ? and m.state <> 'DROPPED' group by m.version_number""", id.value()))
                .map(all -> all.stream().collect(Collectors.toMap(Count::versionNumber, each -> each)));
    }

    /** By the version's number. */
    public Later<Map<Integer, Return>> returns(DeliverableId id) {
        return reads.rows(
                        Return.class,
                        Query.of("select r.* from deliverable_return r where r.deliverable_id = ?", id.value()))
                .map(all -> all.stream().collect(Collectors.toMap(Return::versionNumber, each -> each)));
    }

    /** The files of its versions, by the version's number. */
    Later<Map<Integer, FileFace>> faces(DeliverableId id) {
        return reads.rows(Kept.class, Query.of("""
                        select v.number, f.id, f.name, f.media_type, f.sha256 from deliverable_version v
                        join stored_file f on f.client_id = v.client_id and f.id = v.file_id where v.deliverable_id = ?""", id.value()))
                .map(all -> all.stream().collect(Collectors.toMap(Kept::number, Kept::face)));
    }

    private record Kept(int number, UUID id, String name, String mediaType, String sha256) {
        FileFace face() {
            return new FileFace(new FileId(id), name, mediaType, sha256);
        }
    }

    /** Grows with whatever happens to the marks of a version: a page asks whether it is still what it shows. */
    public Later<Long> stamp(DeliverableId id, int number) {
        return reads.rows(Stamp.class, Query.of("""
                        select count(*) + coalesce(sum(m.version), 0) as stamp from proof_mark m
                        where m.deliverable_id = ? and m.version_number in (?, ? - 1)""", id.value(), number, number))
                .map(rows -> rows.get(0).stamp());
    }

    private record Stamp(long stamp) {}
}
