package app.jobbag.contactreports;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactReports extends Repository<ContactReport, UUID> {
    ContactReport save(ContactReport report);

    void flush();

    Optional<ContactReport> findById(UUID id);

    Optional<ContactReport> findByRootIdAndState(UUID root, ReportState state);

    Optional<ContactReport> findByRootIdAndNewestTrue(UUID root);

    /** Two corrections at once go one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ContactReport r where r.id = :id")
    Optional<ContactReport> lock(UUID id);
}
