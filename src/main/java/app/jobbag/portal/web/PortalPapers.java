package app.jobbag.portal.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperPrint;
import app.jobbag.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a contact the papers that are the contact's; while one is being made, the browser comes back to it by itself. */
@Component
class PortalPapers {
    private final PaperCounter counter;
    private final FileRegister files;

    PortalPapers(PaperCounter counter, FileRegister files) {
        this.counter = counter;
        this.files = files;
    }

    ResponseEntity<Resource> answer(PaperDetails paper) {
        PaperPrint print = counter.ready(paper).print();
        return answer(print == null ? null : print.file());
    }

    ResponseEntity<Resource> answer(@Nullable FileId file) {
        return file == null
                ? FileAnswer.soon()
                : FileAnswer.view(files.open(file).orElseThrow(NotFound::new));
    }
}
