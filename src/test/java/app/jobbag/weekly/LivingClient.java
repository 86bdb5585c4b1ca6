package app.jobbag.weekly;

import app.jobbag.platform.calendar.HolidayRegion;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.IsoWeek;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A client of the simulated years: where it lives, and how its reports leave. */
record LivingClient(WeeklyScene scene, ZoneId zone, String country, Way way) {
    /** Their holidays and weekends put off noons. */
    private static final List<String> COUNTRIES = List.of("ES", "US", "CN", "DE", "MX", "AE", "JP", "BR", "GB", "NZ");

    enum Way {
        BY_ITSELF,
        PLANNED,
        BY_HAND,
        /** Nobody ever sends it. */
        NEVER
    }

    static LivingClient the(int number, ZoneId zone, WeeklyScene scene, LocalDate since) {
        LivingClient made = new LivingClient(scene, zone, COUNTRIES.get(number % COUNTRIES.size()), way(number));
        made.scene().lives(zone.getId(), since.minusDays(9).atStartOfDay(zone).toInstant());
        made.scene().house().maintain(() -> made.settle(since));
        return made;
    }

    private static Way way(int number) {
        return switch (number % 4) {
            case 1 -> Way.PLANNED;
            case 3 -> number == 3 ? Way.NEVER : Way.BY_HAND;
            default -> Way.BY_ITSELF;
        };
    }

    private boolean settle(LocalDate since) {
        scene.jdbc()
                .sql("update client set country = ? where id = ?")
                .params(country, scene.client().value())
                .update();
        scene.jdbc()
                .sql("""
                insert into weekly_setting (client_id, version, active, automatic, money, opening, sections, since)
                values (?, 0, true, ?, false, '', array['DONE'], ?)""")
                .params(scene.client().value(), way == Way.BY_ITSELF, Date.valueOf(since))
                .update();
        return true;
    }

    /** Worked out by nothing of the house but its calendar: the first working day from the Monday after the week, at noon. */
    Instant noon(IsoWeek week, Holidays holidays) {
        LocalDate day = week.monday().plusWeeks(1);
        while (!holidays.isWorkday(HolidayRegion.of("", country), day)) {
            day = day.plusDays(1);
        }
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
