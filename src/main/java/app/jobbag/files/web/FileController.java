package app.jobbag.files.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out stored files to the people of the agency. */
@Controller
class FileController {

    private final FileRegister files;

    FileController(FileRegister files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    @Requires(Action.FILE_SEE)
    ResponseEntity<Resource> show(
            @PathVariable FileId id,
            @RequestParam(required = false) @Nullable String inline,
            @AuthenticationPrincipal SignedIn who) {
        FileContent content = files.openFor(who, id);
        return inline == null ? FileAnswer.download(content) : FileAnswer.view(content);
    }
}
