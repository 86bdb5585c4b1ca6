package app.jobbag.files;

import app.jobbag.kernel.Sha256;
import app.jobbag.platform.proof.Proof;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The bytes of every stored file against the SHA-256 that they are kept under. Read outside any transaction. */
@Component
class FilesIntact implements Proof {
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final BlobStore store;
    private final TransactionTemplate reading;

    FilesIntact(JdbcClient jdbc, BlobStore store, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Content that is kept once, under the names that it came with. */
    private record Kept(String sha256, long size, String names) {}

    @Override
    public String kind() {
        return "files";
    }

    @Override
    public Verdict verdict() {
        List<String> faults = new ArrayList<>();
        long looked = 0;
        String last = "";
        List<Kept> next = after(last);
        while (!next.isEmpty()) {
            next.forEach(each -> look(each, faults));
            looked += next.size();
            last = next.get(next.size() - 1).sha256();
            next = after(last);
        }
        return new Verdict(looked, faults);
    }

    private List<Kept> after(String sha256) {
        return reading.execute(
                status -> jdbc.sql("""
                select sha256, min(size) size, left(string_agg(distinct name, ', '), 200) names from stored_file
                where sha256 > ? group by sha256 order by sha256 limit ?""").params(sha256, CHUNK).query(Kept.class).list());
    }

    private void look(Kept kept, List<String> faults) {
        String fault = fault(kept);
        if (!fault.isEmpty()) {
            faults.add("file " + kept.names() + " (" + kept.sha256() + ") " + fault);
        }
    }

    private String fault(Kept kept) {
        try {
            Resource bytes = store.open(kept.sha256());
            boolean same = bytes.contentLength() == kept.size() && sha256(bytes).equals(kept.sha256());
            return same ? "" : "CHANGED";
        } catch (IllegalStateException gone) {
            return "MISSING";
        } catch (IOException unreadable) {
            return "UNREADABLE";
        }
    }

    private static String sha256(Resource bytes) throws IOException {
        var digest = Sha256.begin();
        byte[] piece = new byte[1 << 16];
        try (InputStream in = bytes.getInputStream()) {
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
