package app.jobbag.today;

import app.jobbag.notices.EachReader;
import app.jobbag.notices.PersonalPost;
import app.jobbag.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** At 08:00 of each person's own zone: the first page by mail, to those who have not turned it off. */
@Component
class DayMailJob implements RecurringJob {
    private final PersonalPost post;
    private final DayLetters letters;

    DayMailJob(PersonalPost post, DayLetters letters) {
        this.post = post;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "mail-days";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        EachReader.of(post.due(PersonalPost.Kind.DAY), letters::write);
    }
}
