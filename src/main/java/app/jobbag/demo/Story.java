package app.jobbag.demo;

import java.time.Instant;
import java.util.Random;

/** What the chapters of one load share: up to which moment they tell, too. The chance is the same each time. */
record Story(Cast cast, Diary diary, Calendar calendar, Instant now, Random chance) {
    private static final long SEED = 20_041_987L;

    static Story endingAt(Instant now) {
        return new Story(new Cast(), new Diary(), Calendar.endingAt(now), now, new Random(SEED));
    }

    /** From one to the other, both included. */
    int between(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }
}
