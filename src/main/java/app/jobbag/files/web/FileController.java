package app.jobbag.files.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Previews;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out stored files to the people of the agency. */
@Controller
class FileController {

    private final FileRegister files;
    private final Previews previews;

    FileController(FileRegister files, Previews previews) {
        this.files = files;
        this.previews = previews;
    }

    @GetMapping("/files/{id}")
    @Requires(Action.FILE_SEE)
    ResponseEntity<Resource> download(@PathVariable FileId id, @AuthenticationPrincipal SignedIn who) {
        return FileAnswer.download(files.openFor(who, id));
    }

    @GetMapping(path = "/files/{id}", params = "inline")
    @Requires(Action.FILE_SEE)
    ResponseEntity<Resource> view(@PathVariable FileId id, @AuthenticationPrincipal SignedIn who) {
        return FileAnswer.view(files.openFor(who, id));
    }

    /** A small picture of it, where one could be drawn. */
    @GetMapping("/files/{id}/preview")
    @Requires(Action.FILE_SEE)
    ResponseEntity<Resource> preview(@PathVariable FileId id, @AuthenticationPrincipal SignedIn who) {
        return FileAnswer.preview(previews.of(who, id).orElseThrow(NotFound::new));
    }
}
