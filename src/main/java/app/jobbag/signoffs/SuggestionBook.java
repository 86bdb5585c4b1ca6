package app.jobbag.signoffs;

import app.jobbag.kernel.Ids;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of suggestions: one open at a time for each signer. */
@Component
class SuggestionBook {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    SuggestionBook(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    private record Open(boolean open) {}

    Later<Boolean> hasOpen(UUID signer) {
        Query query = Query.of(
                "select exists (select from signer_suggestion where signer_id = ? and settled_at is null) as open",
                signer);
        return reads.row(Open.class, query).map(found -> found.orElseThrow().open());
    }

    int withinTheDay(UUID signer) {
        return jdbc.sql("select count(*) from signer_suggestion where signer_id = ? and suggested_at > ?")
                .params(signer, Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    void add(UUID client, SignerDetails signer, Suggestion suggestion) {
        jdbc.sql("""
                insert into signer_suggestion (id, client_id, signer_id, contact_id, name, email, words, suggested_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), client, signer.id(), signer.who())
                .params(suggestion.name(), suggestion.email(), suggestion.words())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether there was an open one of that signer on the request. */
    boolean settle(SignatureRequestId request, UUID signer) {
        return jdbc.sql("""
                update signer_suggestion set settled_at = ? where settled_at is null
                and signer_id in (select id from signature_signer where request_id = ? and id = ?)""")
                        .params(Timestamp.from(clock.instant()), request.value(), signer)
                        .update()
                > 0;
    }
}
