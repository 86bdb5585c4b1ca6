package app.jobbag.changeorders;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.Theme;
import app.jobbag.workorders.Amendment;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.BriefVersionId;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderStatus;
import app.jobbag.workorders.OrderText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for changes of an issued poster of 2,400 EUR, to be delivered on 1 March 2027. */
final class ChangeWords {
    static final LocalDate DELIVERY = LocalDate.of(2027, 3, 1);
    static final SignedIn ANA = new SignedIn(
            new PersonId(Ids.next()),
            "Ana Ruiz",
            Set.of(Role.AE),
            Set.of(),
            Locale.ENGLISH,
            ZoneId.of("Europe/Madrid"),
            Theme.AUTO);

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant ISSUED = Instant.parse("2026-11-20T10:00:00Z");

    private ChangeWords() {}

    static OrderDetails order(Amendment... amendments) {
        return order(new Answers(Map.of("message", "Open from May")), amendments);
    }

    static OrderDetails order(Answers answers, Amendment... amendments) {
        return new OrderDetails(
                new OrderId(Ids.next()),
                3,
                new ClientId(Ids.next()),
                new ProjectId(Ids.next()),
                new BriefVersionId(Ids.next()),
                Discipline.CREATIVE,
                OrderStatus.ISSUED,
                "JB-2026-0001",
                new OrderText("Vintage poster", answers, Money.of("2400", "EUR"), DELIVERY),
                EUR,
                ANA.id(),
                Set.of(),
                null,
                ISSUED,
                List.of(),
                List.of(amendments));
    }

    static Amendment amendment(Map<String, String> answers, String money, @Nullable LocalDate day, boolean signed) {
        return new Amendment(
                Ids.next(), Ids.next(), "CO-2026-0001", answers, new BigDecimal(money), day, signed, ISSUED, "Luis");
    }

    static ChangeText text(Map<String, String> after, String money) {
        OrderDetails order = order();
        Difference difference = new Difference(Map.of("message", "Open from May"), after);
        ChangeDraft draft =
                new ChangeDraft("Sundays too", null, null, Answers.NONE, Money.of(money, "EUR"), DELIVERY, null);
        return ChangeText.of(order, draft, difference, 0);
    }
}
