package app.jobbag.deliverables.routes;

import app.jobbag.staff.Discipline;
import app.jobbag.workorders.Words;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes the routes that Jobbag comes with where they are missing; what an administrator has made of one is left alone. */
@Component
class ShippedRoutes implements SmartInitializingSingleton {
    /** The usual steps; their texts are {@code ui.capacity.<name>}. */
    enum Usual {
        COPY(Seat.COLLEAGUE, null),
        WORK(Seat.MAKER, null),
        PROOFREADING(Seat.COLLEAGUE, null),
        DIRECTION(Seat.LEAD, null),
        STRATEGY(Seat.LEAD, Discipline.STRATEGY),
        MEDIA(Seat.LEAD, Discipline.MEDIA),
        PRODUCTION(Seat.LEAD, Discipline.PRODUCTION),
        ACCOUNT(Seat.ACCOUNT, null);

        private final Seat seat;
        private final @Nullable Discipline discipline;

        Usual(Seat seat, @Nullable Discipline discipline) {
            this.seat = seat;
            this.discipline = discipline;
        }
    }

    private static final List<Usual> LAYOUT = List.of(Usual.WORK, Usual.PROOFREADING, Usual.DIRECTION, Usual.ACCOUNT);
    private static final List<Usual> PRINTED =
            List.of(Usual.WORK, Usual.PROOFREADING, Usual.DIRECTION, Usual.PRODUCTION, Usual.ACCOUNT);
    private static final List<Usual> MADE = List.of(Usual.WORK, Usual.DIRECTION, Usual.PRODUCTION, Usual.ACCOUNT);
    private static final List<Usual> SHORT = List.of(Usual.WORK, Usual.DIRECTION, Usual.ACCOUNT);

    static final Map<String, List<Usual>> ROUTES = Map.ofEntries(
            Map.entry("poster", LAYOUT),
            Map.entry("print-ad", PRINTED),
            Map.entry("brochure", LAYOUT),
            Map.entry("packaging", PRINTED),
            Map.entry("identity", List.of(Usual.WORK, Usual.DIRECTION, Usual.STRATEGY, Usual.ACCOUNT)),
            Map.entry("outdoor", PRINTED),
            Map.entry("film", MADE),
            Map.entry("audio", List.of(Usual.COPY, Usual.WORK, Usual.DIRECTION, Usual.ACCOUNT)),
            Map.entry("photo-shoot", MADE),
            Map.entry("social-media", LAYOUT),
            Map.entry("website", LAYOUT),
            Map.entry("banners", SHORT),
            Map.entry("e-mailing", LAYOUT),
            Map.entry("event", MADE),
            Map.entry("point-of-sale", PRINTED),
            Map.entry("research", List.of(Usual.WORK, Usual.STRATEGY, Usual.ACCOUNT)),
            Map.entry("press-release", List.of(Usual.WORK, Usual.PROOFREADING, Usual.ACCOUNT)),
            Map.entry("media-plan", List.of(Usual.WORK, Usual.MEDIA, Usual.ACCOUNT)));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MessageSource texts;
    private final JsonMapper json;
    private final Clock clock;

    ShippedRoutes(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            MessageSource texts,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> ROUTES.forEach(this::writeWhereMissing));
    }

    private void writeWhereMissing(String type, List<Usual> steps) {
        jdbc.sql("insert into routing_template (type, version, steps, client_days, changed_at)"
                        + " values (?, 1, cast(? as jsonb), ?, ?) on conflict do nothing")
                .params(
                        type,
                        json.writeValueAsString(steps.stream().map(this::step).toList()),
                        RouteBook.USUAL_CLIENT_DAYS,
                        Timestamp.from(clock.instant()))
                .update();
    }

    private RouteStep step(Usual usual) {
        String key = "ui.capacity." + usual.name();
        Words name = new Words(
                texts.getMessage(key, null, Locale.ENGLISH),
                texts.getMessage(key, null, Locale.forLanguageTag("es")),
                texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
        return new RouteStep(name, usual.seat, usual.discipline, 1);
    }
}
