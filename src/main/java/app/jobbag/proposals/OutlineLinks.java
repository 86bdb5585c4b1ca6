package app.jobbag.proposals;

import app.jobbag.clients.ContactDetails;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Sha256;
import app.jobbag.kernel.Tokens;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Outlines by the personal link in their mail, which opens that outline, and nothing else (PRO-1). */
@Service
public class OutlineLinks {
    private static final Viewer NOBODY_YET = new Viewer.Everything("personal link");
    private static final Duration VALID = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Bytes bytes;
    private final Clock clock;
    private final TransactionTemplate reading;

    /** Its paper. */
    @Component("outlineBytes")
    record Bytes(Papers papers, FileRegister files) {}

    OutlineLinks(JdbcClient jdbc, Reads reads, Bytes bytes, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.bytes = bytes;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A fresh one for that reader. */
    String issue(Proposal proposal, ContactDetails reader, Instant now) {
        String token = Tokens.next();
        jdbc.sql("""
                insert into outline_link (token_sha256, client_id, proposal_id, name, email, language, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Sha256.hex(token), proposal.guardClient(), proposal.id().value(), reader.name(), reader.email())
                .params(reader.locale().toLanguageTag(), Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
        return token;
    }

    /**
     * Looking changes nothing: mail scanners follow links.
     *
     * @throws NotFound when it was never a link, or has expired
     */
    public OutlineRead look(String token) {
        Query query = Query.of("""
                select k.client_id as client, coalesce(c.trading_names[1], c.legal_name) as client_name, k.name,
                    k.language as locale, p.number, p.title, p.outline, p.outline_paper_id as paper, a.name as ae, a.email as ae_email,
                    m.local_start as meeting_at, m.zone, m.place
                from outline_link k join proposal p on p.client_id = k.client_id and p.id = k.proposal_id
                join client c on c.id = k.client_id join person a on a.id = p.author_id
                left join meeting m on m.client_id = p.client_id and m.id = p.meeting_id and m.state = 'PLANNED'
                where k.token_sha256 = ? and k.expires_at > ? and p.outline_sent_at is not null""", Sha256.hex(token), Timestamp.from(clock.instant()));
        Optional<OutlineRead> found = Viewers.as(
                NOBODY_YET,
                () -> reading.execute(
                        status -> reads.row(OutlineRead.class, query).get()));
        return Optional.ofNullable(found).flatMap(each -> each).orElseThrow(NotFound::new);
    }

    /** @throws NotFound while its paper is not printed */
    public FileContent paper(String token) {
        OutlineRead read = look(token);
        Optional<FileContent> found = Viewers.as(
                new Viewer.Job(read.client(), read.name()),
                () -> reading.execute(status -> bytes.papers()
                        .find(new PaperId(read.paper()))
                        .flatMap(each -> Optional.ofNullable(each.print()))
                        .flatMap(print -> bytes.files().open(print.file()))));
        return Optional.ofNullable(found).flatMap(each -> each).orElseThrow(NotFound::new);
    }
}
