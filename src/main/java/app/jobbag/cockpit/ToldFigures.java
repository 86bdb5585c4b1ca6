package app.jobbag.cockpit;

import app.jobbag.cockpit.FigureReading.Told;
import java.util.List;

/** Figures that selects tell. */
abstract class ToldFigures implements WeekFigures {
    private final FigureReading reading;
    private final List<Told> all;

    ToldFigures(FigureReading reading, List<Told> all) {
        this.reading = reading;
        this.all = all;
    }

    @Override
    public List<WeekFigure> figures() {
        return all.stream().map(Told::figure).toList();
    }

    @Override
    public List<Counted> count(Weeks weeks) {
        return reading.count(all, weeks);
    }
}
