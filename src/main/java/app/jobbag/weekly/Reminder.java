package app.jobbag.weekly;

/** Told to whoever writes it: Friday afternoon, on its day at nine and at eleven; at noon that it is late. */
enum Reminder {
    FRIDAY,
    MORNING,
    ELEVEN,
    NOON
}
