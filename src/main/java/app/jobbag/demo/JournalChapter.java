package app.jobbag.demo;

import app.jobbag.journals.BookLocking;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.time.YearMonth;

/** The books are handed over to the accountant up to the month before last; the last one is still open. */
@DemoPart
class JournalChapter {
    private final Stage stage;
    private final BookLocking locking;

    JournalChapter(Stage stage, BookLocking locking) {
        this.stage = stage;
        this.locking = locking;
    }

    void tell(Story story) {
        LocalDate yesterday = Calendar.before(story.calendar().today(), 1);
        SignedIn finance = story.cast().person("lucia");
        YearMonth month = YearMonth.from(story.calendar().today()).minusMonths(2);
        story.diary().at(Calendar.at(yesterday, 18, 10), () -> stage.does(finance, () -> locking.lock(finance, month)));
    }
}
