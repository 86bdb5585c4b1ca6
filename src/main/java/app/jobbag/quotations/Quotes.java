package app.jobbag.quotations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Quotes extends Repository<Quote, UUID> {
    Quote saveAndFlush(Quote quote);

    void delete(Quote quote);

    Optional<Quote> findById(UUID id);

    @Query("select q from Quote q where q.requestId = :request order by q.id")
    List<Quote> of(UUID request);

    @Query("select q.requestId from Quote q where q.id = :id")
    Optional<UUID> requestOf(UUID id);
}
