package app.jobbag.demo;

import app.jobbag.demo.Dinner.Bill;
import app.jobbag.demo.Dinner.End;
import app.jobbag.hospitality.HospitalityLimits;
import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Meals with clients through the year: limits, one above them approved, and of the last ones one in every state. */
@DemoPart
class DinnersChapter {
    private static final Map<String, String> LIMITS =
            Map.of("EUR", "60", "GBP", "55", "USD", "70", "MXN", "1200", "CNY", "450");

    private final Stage stage;
    private final HospitalityLimits limits;
    private final DiningRoom room;

    DinnersChapter(Stage stage, HospitalityLimits limits, DiningRoom room) {
        this.stage = stage;
        this.limits = limits;
        this.room = room;
    }

    void tell(Story story) {
        LIMITS.forEach((currency, most) -> stage.does(
                story.cast().admin(),
                () -> limits.set(story.cast().admin(), Currency.getInstance(currency), new BigDecimal(most))));
        Company careful = story.cast().company("SALINAS");
        stage.does(
                story.cast().manager(), () -> limits.set(story.cast().manager(), careful.id(), Money.of("40", "EUR")));
        dinners(story).forEach(dinner -> story.diary().of(dinner.company(), () -> room.plan(story, dinner)));
    }

    private static List<Dinner> dinners(Story story) {
        Calendar days = story.calendar();
        Company lumbre = story.cast().company("LUMBRE");
        Company salinas = story.cast().company("SALINAS");
        return List.of(
                new Dinner(
                        lumbre,
                        days.ago(290),
                        "Comida de principio de temporada",
                        new Bill("180", "171.40", ""),
                        End.ACCEPTED),
                new Dinner(salinas, days.ago(205), "Comida tras el rodaje", new Bill("90", "84.75", ""), End.ACCEPTED),
                new Dinner(
                        lumbre,
                        days.ago(118),
                        "Comida de aniversario de la marca",
                        new Bill("380", "372.90", "Diez años juntos: lo pide la dirección del cliente."),
                        End.ACCEPTED),
                new Dinner(
                        lumbre,
                        Calendar.before(days.today(), 9),
                        "Comida con el equipo de marca",
                        new Bill("150", "148.20", ""),
                        End.RETURNED),
                new Dinner(
                        salinas,
                        Calendar.before(days.today(), 4),
                        "Comida de seguimiento en el puerto",
                        new Bill("80", "76.30", ""),
                        End.SUBMITTED),
                new Dinner(
                        lumbre,
                        Calendar.before(days.today(), 5),
                        "Comida después de la feria",
                        new Bill("160", "0", ""),
                        End.UNSPENT),
                new Dinner(
                        salinas,
                        Calendar.after(days.today(), 6),
                        "Comida de fin de campaña",
                        new Bill("260", "0", "Viene todo su equipo y es el cierre del año."),
                        End.TO_APPROVE));
    }
}
