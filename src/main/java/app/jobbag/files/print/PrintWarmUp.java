package app.jobbag.files.print;

import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The first document ever set takes seconds of class loading; it is set at start, where nobody waits for it. */
@Component
class PrintWarmUp {

    private static final Logger log = LoggerFactory.getLogger(PrintWarmUp.class);
    private static final String PAGE = """
            <html lang="en"><head><title>Warm</title><meta name="subject" content="Warm" />
            <style>html { font-family: "Noto Sans", "Droid Sans Fallback" }</style></head>
            <body><h1>Año 2026</h1><table><tr><th>中文</th></tr><tr><td>1.234,56 €</td></tr></table></body></html>""";

    private final PdfRenderer renderer;

    PrintWarmUp(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread thread = new Thread(this::setOnePage, "press-warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void setOnePage() {
        try {
            renderer.render(PAGE, OutputStream.nullOutputStream());
        } catch (IOException e) {
            log.warn("the press did not warm up", e);
        }
    }
}
