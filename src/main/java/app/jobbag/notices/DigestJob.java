package app.jobbag.notices;

import app.jobbag.platform.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Writes the daily digest to those whose hour has come. */
@Component
class DigestJob implements RecurringJob {
    private final PersonalPost post;
    private final NoticeLetters letters;

    DigestJob(PersonalPost post, NoticeLetters letters) {
        this.post = post;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "mail-digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        EachReader.of(post.due(PersonalPost.Kind.DIGEST), letters::digest);
    }
}
