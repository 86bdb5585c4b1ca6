package app.jobbag.files;

import app.jobbag.files.print.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A document as it would be fixed, to look at before it is: kept nowhere. */
@Component
public class PaperTrial {
    private final PaperTemplates templates;
    private final PdfRenderer renderer;
    private final Clock clock;

    PaperTrial(PaperTemplates templates, PdfRenderer renderer, Clock clock) {
        this.templates = templates;
        this.renderer = renderer;
        this.clock = clock;
    }

    /** Outside any transaction: setting it takes a while. */
    public ResponseEntity<Resource> show(PaperDraft draft) {
        Map<String, Object> model = new HashMap<>(draft.model());
        model.put("paper", new Paper(draft, clock.instant()).head());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(templates.html(draft.template(), draft.locale(), model), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().build().toString())
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(out.toByteArray()));
    }
}
