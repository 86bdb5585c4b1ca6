package app.jobbag.search;

import app.jobbag.clients.guard.DocumentText;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.platform.jobs.RecurringJob;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what uploaded files say, after the upload and one after the other, by the readers that the confidentiality guard has.
 * A hostile or broken file is found by its name only; a paper that the house printed is found as what it was printed of.
 */
@Component
class FileWords implements RecurringJob {
    private static final Logger log = LoggerFactory.getLogger(FileWords.class);
    private static final int BATCH = 20;

    private final JdbcClient jdbc;
    private final FileRegister files;
    private final TransactionTemplate transaction;

    FileWords(JdbcClient jdbc, FileRegister files, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "read-files";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        List<UUID> read = next();
        while (!read.isEmpty()) {
            read.forEach(this::read);
            read = next();
        }
    }

    private List<UUID> next() {
        return inside(() -> {
            jdbc.sql("""
                    update file_reading r set state = 'SPARED' where r.state = 'WAITING' and (
                        exists (select from paper p where p.client_id = r.client_id and p.file_id = r.file_id)
                        or exists (select from sealed_document s where s.client_id = r.client_id and s.file_id = r.file_id))""").update();
            return jdbc.sql("select file_id from file_reading where state = 'WAITING' order by file_id limit ?")
                    .param(BATCH)
                    .query(UUID.class)
                    .list();
        });
    }

    /** The bytes are opened outside any transaction: they may take long. */
    private void read(UUID id) {
        String said = words(id);
        inside(() -> {
            if (!said.isBlank()) {
                jdbc.sql("select jobbag_file_says(?, ?)")
                        .params(id, said)
                        .query()
                        .singleRow();
            }
            return jdbc.sql("update file_reading set state = ? where file_id = ?")
                    .params(said.isBlank() ? "UNREADABLE" : "READ", id)
                    .update();
        });
    }

    private String words(UUID id) {
        try {
            Optional<FileContent> file = inside(() -> files.open(new FileId(id)));
            return file.isEmpty() ? "" : words(file.get());
        } catch (IOException | IllegalStateException e) {
            log.warn("file {} can't be opened to read its words", id, e);
            return "";
        }
    }

    private static String words(FileContent file) throws IOException {
        return DocumentText.of(file.details().name(), file.bytes().getFile().toPath())
                .content()
                .replace("\u0000", "");
    }

    private <T> T inside(Supplier<T> work) {
        return Optional.ofNullable(transaction.execute(status -> work.get())).orElseThrow();
    }
}
