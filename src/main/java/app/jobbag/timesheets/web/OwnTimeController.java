package app.jobbag.timesheets.web;

import app.jobbag.bookings.Bookings;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own day: the clock, what is booked, and one more entry. */
@Controller
class OwnTimeController {
    private static final String VIEW = "timesheets/day";

    private final DayPage page;
    private final Bookings bookings;

    OwnTimeController(DayPage page, Bookings bookings) {
        this.page = page;
        this.bookings = bookings;
    }

    @GetMapping("/time")
    @Requires(Action.BOOKING_WRITE)
    String show(SignedIn who, @RequestParam(required = false) @Nullable LocalDate day, Model model) {
        LocalDate shown = day == null ? page.today(who) : day;
        page.show(who, shown, model);
        model.addAttribute("form", DayForm.on(shown));
        return VIEW;
    }

    @PostMapping("/time/entries")
    @Requires(Action.BOOKING_WRITE)
    String create(
            SignedIn who, @Valid @ModelAttribute("form") DayForm form, BindingResult errors, Post post, Model model) {
        page.show(who, form.getWorkedOn() == null ? page.today(who) : form.getWorkedOn(), model);
        return post.form(VIEW, errors)
                .saving(() -> bookings.book(who, form.order(), form.draft()))
                .to(entry -> "/time?day=" + form.draft().workedOn(), "bookings.time.done");
    }
}
