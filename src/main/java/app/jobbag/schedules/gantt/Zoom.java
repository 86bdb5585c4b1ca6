package app.jobbag.schedules.gantt;

/** How wide a day is drawn. */
public enum Zoom {
    DAY(28),
    WEEK(10),
    MONTH(4),
    QUARTER(1);

    /** In pixels. */
    final int day;

    Zoom(int day) {
        this.day = day;
    }

    /** The finest one, from this on, by which so many days fit into a width. */
    Zoom fitting(long days, int width) {
        Zoom zoom = this;
        while (zoom != QUARTER && days * zoom.day > width) {
            zoom = values()[zoom.ordinal() + 1];
        }
        return zoom;
    }
}
