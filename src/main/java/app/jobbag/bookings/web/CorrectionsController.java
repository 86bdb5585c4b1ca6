package app.jobbag.bookings.web;

import app.jobbag.bookings.Activity;
import app.jobbag.bookings.BookedTime;
import app.jobbag.bookings.TimeCorrections;
import app.jobbag.bookings.TimeEntryId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An own entry that was wrong: put right or taken back, with what it was before. */
@Controller
class CorrectionsController {
    private static final String VIEW = "bookings/correction";

    private final TimeCorrections corrections;
    private final OrderRegister orders;
    private final Options options;

    CorrectionsController(TimeCorrections corrections, OrderRegister orders, Options options) {
        this.corrections = corrections;
        this.orders = orders;
        this.options = options;
    }

    @ModelAttribute("activities")
    List<Option> activities() {
        return options.of(Activity.values(), "bookings.activity.");
    }

    @GetMapping("/workorders/{id}/time/{entry}/edit")
    @Requires(Action.BOOKING_WRITE)
    String edit(SignedIn who, @PathVariable OrderId id, @PathVariable TimeEntryId entry, Model model) {
        model.addAttribute("form", CorrectionForm.of(show(who, id, entry, model)));
        return VIEW;
    }

    @PostMapping("/workorders/{id}/time/{entry}")
    @Requires(Action.BOOKING_WRITE)
    String update(
            SignedIn who,
            @PathVariable OrderId id,
            @PathVariable TimeEntryId entry,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        show(who, id, entry, model);
        return post.form(VIEW, errors)
                .saving(() -> corrections.correct(who, id, entry, form.correction()))
                .to(home(id), "bookings.correction.done");
    }

    @PostMapping("/workorders/{id}/time/{entry}/withdrawal")
    @Requires(Action.BOOKING_WRITE)
    String destroy(
            SignedIn who,
            @PathVariable OrderId id,
            @PathVariable TimeEntryId entry,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Post post,
            Model model) {
        form.fill(show(who, id, entry, model));
        return post.form(VIEW, errors)
                .saving(() -> corrections.takeBack(who, id, entry, form.getReason()))
                .to(home(id), "bookings.time.withdrawn");
    }

    private BookedTime show(SignedIn who, OrderId id, TimeEntryId entry, Model model) {
        model.addAttribute("order", orders.show(who, id));
        BookedTime booked = corrections.own(who, id, entry);
        model.addAttribute("entry", booked);
        return booked;
    }

    private static String home(OrderId id) {
        return "/workorders/" + id.value() + "#cost";
    }
}
