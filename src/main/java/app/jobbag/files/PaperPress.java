package app.jobbag.files;

import app.jobbag.files.print.PdfRenderer;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns a frozen paper into its PDF, outside any transaction, in the scope of its one client. */
@Component
class PaperPress {

    private static final Logger log = LoggerFactory.getLogger(PaperPress.class);

    private final PaperDesk desk;
    private final PdfRenderer renderer;
    private final FileReception reception;
    private final ConcurrentMap<PaperId, CompletableFuture<Void>> printing = new ConcurrentHashMap<>();

    PaperPress(PaperDesk desk, PdfRenderer renderer, FileReception reception) {
        this.desk = desk;
        this.renderer = renderer;
        this.reception = reception;
    }

    /** Prints it on this thread, or waits for the thread that does. Harmless when it is printed already. */
    void print(PaperFrozen paper) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> other = printing.putIfAbsent(paper.paper(), mine);
        if (other != null) {
            other.join();
            return;
        }
        try {
            Viewers.as(new Viewer.Job(paper.client().value(), "press"), () -> printAs(paper.paper()));
        } finally {
            printing.remove(paper.paper());
            mine.complete(null);
        }
    }

    private void printAs(PaperId id) {
        try {
            desk.job(id).ifPresent(job -> desk.deliver(id, reception.receiveOwn(pdf(job))));
        } catch (RuntimeException e) {
            log.error("paper {} could not be printed", id.value(), e);
            desk.fail(id, e.toString());
        }
    }

    private Upload pdf(PaperDesk.Job job) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(job.html(), out);
            byte[] printed = out.toByteArray();
            byte[] whole =
                    job.enclosure().isPresent() ? Enclosing.put(job.enclosure().get(), printed, job.at()) : printed;
            return new Upload(job.fileName(), () -> new ByteArrayInputStream(whole));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
