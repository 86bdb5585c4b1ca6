package app.jobbag.operations.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.operations.DemoMailbox;
import app.jobbag.platform.DemoMode;
import app.jobbag.platform.outbox.Attachments;
import app.jobbag.staff.OpenDoor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The mailbox of the demonstration agency. */
@Controller
@Conditional(DemoMode.class)
class DemoMailboxController {
    private final DemoMailbox mailbox;

    DemoMailboxController(DemoMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/demo/mailbox")
    @OpenDoor("the demonstration's mailbox: its readers have no account, and nothing in it is real")
    String index(@RequestParam(required = false) @Nullable String recipient, Model model) {
        if (recipient == null) {
            model.addAttribute("recipients", mailbox.recipients());
        } else {
            model.addAttribute("recipient", recipient);
            model.addAttribute("letters", mailbox.of(recipient));
        }
        return "demo/mailbox";
    }

    @GetMapping("/demo/mailbox/{id}")
    @OpenDoor("the demonstration's mailbox: its readers have no account, and nothing in it is real")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("letter", mailbox.letter(id));
        return "demo/letter";
    }

    @GetMapping("/demo/mailbox/{id}/attachments/{paper}")
    @OpenDoor("the demonstration's mailbox: its readers have no account, and nothing in it is real")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable UUID paper) {
        Attachments.Attachment attached = mailbox.attachment(id, paper);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attached.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(attached.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(attached.content());
    }

    /** What mail programs hand to the calendar, shown as the file that it is. */
    @GetMapping("/demo/mailbox/{id}/calendar")
    @OpenDoor("the demonstration's mailbox: its readers have no account, and nothing in it is real")
    ResponseEntity<String> calendar(@PathVariable UUID id) {
        String calendar = mailbox.letter(id).calendar();
        if (calendar == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("invitation.ics")
                                .build()
                                .toString())
                .body(calendar);
    }
}
