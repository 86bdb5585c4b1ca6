package app.jobbag.deliverables.proofs.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.proofs.Original;
import app.jobbag.deliverables.proofs.ProofDesk;
import app.jobbag.deliverables.proofs.ProofPress;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version on the desk: its page, its pictures, and whether somebody has marked something meanwhile. */
@Controller
class ProofsController {
    private final ProofPage page;
    private final ProofDesk desk;
    private final ProofPress press;

    ProofsController(ProofPage page, ProofDesk desk, ProofPress press) {
        this.page = page;
        this.desk = desk;
        this.press = press;
    }

    @GetMapping("/deliverables/{id}/versions/{position}/proof")
    @Requires(Action.DELIVERABLE_SEE)
    String show(
            SignedIn who,
            @PathVariable DeliverableId id,
            @PathVariable int position,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @RequestParam(defaultValue = "ALL") ProofPage.Show show,
            Model model) {
        page.show(who, new ProofPage.Wanted(id, position, number, show), model);
        model.addAttribute("form", MarkForm.on(number));
        return "proofs/show";
    }

    /** Asked every few seconds: mostly there is nothing. */
    @GetMapping("/deliverables/{id}/versions/{position}/news")
    @Requires(Action.DELIVERABLE_SEE)
    void news(
            SignedIn who,
            @PathVariable DeliverableId id,
            @PathVariable int position,
            @RequestParam(defaultValue = "0") int since,
            HttpServletResponse response) {
        boolean news = desk.hasNews(who, id, position, since);
        response.setStatus(news ? HttpStatus.OK.value() : HttpStatus.NO_CONTENT.value());
    }

    @GetMapping("/deliverables/{id}/versions/{position}/pages/{page}")
    @Requires(Action.DELIVERABLE_SEE)
    ResponseEntity<Resource> picture(
            SignedIn who, @PathVariable DeliverableId id, @PathVariable int position, @PathVariable int page) {
        Original original = desk.original(who, id, position);
        return answer(press.picture(original, page));
    }

    @GetMapping("/deliverables/{id}/difference")
    @Requires(Action.DELIVERABLE_SEE)
    ResponseEntity<Resource> difference(
            SignedIn who,
            @PathVariable DeliverableId id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        ProofDesk.Pair pair = desk.pair(who, id, from, to);
        return answer(press.difference(pair.earlier(), pair.later(), Math.max(1, number)));
    }

    /** A version is never changed, so its picture stays what it is; only this person's browser keeps it, for a while. */
    private static ResponseEntity<Resource> answer(Resource picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(1, TimeUnit.HOURS).cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(picture);
    }
}
