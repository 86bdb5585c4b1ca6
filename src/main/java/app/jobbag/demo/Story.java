package app.jobbag.demo;

import java.util.Random;

/** What the chapters of one load share. The chance is the same each time. */
record Story(Cast cast, Diary diary, Calendar calendar, Random chance) {
    private static final long SEED = 20_041_987L;

    static Story beginning(Calendar calendar) {
        return new Story(new Cast(), new Diary(), calendar, new Random(SEED));
    }

    /** From one to the other, both included. */
    int between(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }
}
