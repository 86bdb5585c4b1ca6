package app.jobbag.bookings.web;

import app.jobbag.bookings.Activity;
import app.jobbag.bookings.Bookings;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Own time on an order. */
@Controller
class TimeController {
    private final Bookings bookings;
    private final OrderRegister orders;
    private final Clock clock;
    private final Options options;

    TimeController(Bookings bookings, OrderRegister orders, Clock clock, Options options) {
        this.bookings = bookings;
        this.orders = orders;
        this.clock = clock;
        this.options = options;
    }

    @ModelAttribute("activities")
    List<Option> activities() {
        return options.of(Activity.values(), "bookings.activity.");
    }

    @GetMapping("/workorders/{id}/time/new")
    @Requires(Action.BOOKING_WRITE)
    String newForm(SignedIn who, @PathVariable OrderId id, Model model) {
        model.addAttribute("order", orders.show(who, id));
        model.addAttribute("form", TimeForm.on(LocalDate.now(clock.withZone(who.zone()))));
        return "bookings/time";
    }

    @PostMapping("/workorders/{id}/time")
    @Requires(Action.BOOKING_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") TimeForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("order", orders.show(who, id));
        return post.form("bookings/time", errors)
                .saving(() -> bookings.book(who, id, form.draft()))
                .to(entry -> home(id), "bookings.time.done");
    }

    private static String home(OrderId id) {
        return "/workorders/" + id.value() + "#cost";
    }
}
