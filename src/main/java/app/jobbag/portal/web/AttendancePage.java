package app.jobbag.portal.web;

import app.jobbag.meetings.invitations.Answer;
import app.jobbag.meetings.invitations.AskedToMeet;
import app.jobbag.meetings.invitations.AttendanceForm;
import app.jobbag.staff.Locales;
import app.jobbag.ui.Options;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.TimeZone;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one invitation, in its guest's language and by its guest's clock. */
@Component
class AttendancePage {
    private final Options options;
    private final Clock clock;

    AttendancePage(Options options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    boolean isOpen(AskedToMeet asked) {
        return asked.isOpen(clock.instant());
    }

    /** With the answer that was given; none is chosen before. */
    void open(AskedToMeet asked, String address, Model model) {
        fill(asked, address, model);
        model.addAttribute("form", AttendanceForm.of(asked.answer(), asked.reason(), asked.proposal()));
    }

    void fill(AskedToMeet asked, String address, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("address", address);
        model.addAttribute("open", isOpen(asked));
        model.addAttribute("word", asked.word(clock.instant()));
        model.addAttribute("answers", options.of(Answer.values(), "invitations.answer."));
    }

    void speakTheirLanguage(AskedToMeet asked, HttpServletRequest request) {
        LocaleContext theirs = new SimpleTimeZoneAwareLocaleContext(asked.locale(), TimeZone.getTimeZone(asked.zone()));
        request.setAttribute(Locales.GIVEN, theirs);
        LocaleContextHolder.setLocaleContext(theirs);
    }
}
