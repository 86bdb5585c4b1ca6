package app.jobbag.staff.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.ui.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What is being typed, kept by a script; an empty text drops it. */
@Controller
class DraftController {
    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/drafts/{key}")
    @Requires(Action.OWN_DESK)
    ResponseEntity<String> show(@PathVariable String key) {
        return drafts.find(key)
                .map(body -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(body))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/drafts/{key}")
    @Requires(Action.OWN_DESK)
    ResponseEntity<Void> update(@PathVariable String key, @RequestBody(required = false) @Nullable String body) {
        if (body == null || body.isBlank()) {
            drafts.drop(key);
        } else {
            drafts.keep(key, body);
        }
        return ResponseEntity.noContent().build();
    }
}
