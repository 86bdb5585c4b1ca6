package app.jobbag.quotations;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.DocumentTexts;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Nameless;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileRegister;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request before the confidentiality guard: its words and its files name no other client when suppliers read them (CONF-3). */
@Service
@Transactional
public class QuoteGuard {
    private final QuoteBook book;
    private final QuoteFiles files;
    private final Reading reading;
    private final ConfidentialityGuard guard;
    private final Nameless nameless;

    /** What stands in a file. */
    @Component("quoteFileReading")
    record Reading(FileRegister files, DocumentTexts texts) {
        Outgoing add(Outgoing outgoing, FileFace file) {
            return outgoing.with("quotations.field.files", file.name())
                    .with(file.name(), texts.of(file.sha256(), file.name(), () -> path(files.bytes(file))));
        }

        private static Path path(Resource bytes) {
            try {
                return bytes.getFile().toPath();
            } catch (IOException e) {
                throw new UncheckedIOException("the store's files lie on disk", e);
            }
        }
    }

    QuoteGuard(QuoteBook book, QuoteFiles files, Reading reading, ConfidentialityGuard guard, Nameless nameless) {
        this.book = book;
        this.files = files;
        this.reading = reading;
        this.guard = guard;
        this.nameless = nameless;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of a request that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(QuoteRequestDetails request) {
        Words words = new Words(request.title(), request.note(), request.wanted());
        return guard.look(outgoing(request.client(), request.id(), words, request.faces()));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, QuoteRequestId id, String reason) {
        guard.pass(who, outgoing(book.find(who, Action.PURCHASE_SEE, id)), reason);
    }

    /** @throws app.jobbag.kernel.Refused when the client is named, or another one and nobody let that pass */
    void require(QuoteRequest request) {
        QuoteRequest.Kept kept = request.kept();
        List<Nameless.Words> words = words(new Words(kept.title(), kept.note(), kept.lines())).stream()
                .map(each -> new Nameless.Words("recipients", each.text()))
                .toList();
        nameless.require(new ClientId(kept.client()), words);
        guard.require(outgoing(request));
    }

    /** One for each field that names the client itself. */
    List<Refused> refusals(ClientId client, RequestDraft draft) {
        return nameless.refusals(client, words(new Words(draft.title(), draft.note(), draft.lines())));
    }

    private static List<Nameless.Words> words(Words said) {
        List<Nameless.Words> all = new ArrayList<>();
        all.add(new Nameless.Words("title", said.title()));
        all.add(new Nameless.Words("note", said.note()));
        for (int i = 0; i < said.lines().size(); i++) {
            WantedLine line = said.lines().get(i);
            String row = "lines[" + i + "].";
            all.add(new Nameless.Words(row + "what", line.what()));
            all.add(new Nameless.Words(row + "specification", line.specification()));
            all.add(new Nameless.Words(row + "unit", line.unit()));
        }
        return all;
    }

    private Outgoing outgoing(QuoteRequest request) {
        QuoteRequest.Kept kept = request.kept();
        Words words = new Words(kept.title(), kept.note(), kept.lines());
        return outgoing(new ClientId(kept.client()), kept.id(), words, files.of(kept.id()));
    }

    private record Words(String title, String note, List<WantedLine> lines) {}

    private Outgoing outgoing(ClientId client, QuoteRequestId id, Words words, List<FileFace> attached) {
        Outgoing all = Outgoing.of(client, QuoteBook.SUBJECT, id.value())
                .with("quotations.field.title", words.title())
                .with("quotations.field.note", words.note());
        for (WantedLine each : words.lines()) {
            all = all.with("quotations.field.what", each.what())
                    .with("quotations.field.specification", each.specification())
                    .with("quotations.field.unit", each.unit());
        }
        for (FileFace each : attached) {
            all = reading.add(all, each);
        }
        return all;
    }
}
