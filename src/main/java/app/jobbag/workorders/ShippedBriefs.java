package app.jobbag.workorders;

import app.jobbag.kernel.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the templates that Jobbag comes with where they are missing. What an administrator has made of one since is left
 * alone, and two nodes that start at once write one.
 */
@Component
class ShippedBriefs implements SmartInitializingSingleton {
    /** In the order in which they are offered. */
    static final List<String> KEYS = List.of(
            "poster",
            "print-ad",
            "brochure",
            "packaging",
            "identity",
            "outdoor",
            "film",
            "audio",
            "photo-shoot",
            "social-media",
            "website",
            "banners",
            "e-mailing",
            "event",
            "point-of-sale",
            "research",
            "press-release",
            "media-plan");

    /** Those that are better by now than they were first shipped: in their second version, beside the first. */
    private static final Set<String> SECOND = Set.of("poster", "research", "press-release");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedBriefs(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> KEYS.forEach(this::writeWhereMissing));
    }

    private void writeWhereMissing(String key) {
        jdbc.sql("""
                with fresh as (
                    insert into brief_template (id, key, position, created_at)
                    values (:template, :key, :position, :now) on conflict (key) do nothing returning id)
                insert into brief_template_version (id, template_id, number, content, published_at)
                select :version, fresh.id, 1, :content::jsonb, :now from fresh""")
                .param("template", Ids.next())
                .param("version", Ids.next())
                .param("key", key)
                .param("position", KEYS.indexOf(key) + 1)
                .param("content", content(key))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (SECOND.contains(key)) {
            writeSecond(key);
        }
    }

    /** Only where nobody has published a second version of their own. */
    private void writeSecond(String key) {
        jdbc.sql("""
                insert into brief_template_version (id, template_id, number, content, published_at)
                select :version, t.id, 2, :content::jsonb, :now from brief_template t
                where t.key = :key and (select max(v.number) from brief_template_version v where v.template_id = t.id) = 1
                on conflict (template_id, number) do nothing""")
                .param("version", Ids.next())
                .param("key", key)
                .param("content", content(key + ".2"))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What a file below {@code resources/briefs} says. */
    static String content(String key) {
        try {
            return new ClassPathResource("briefs/" + key + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the brief template " + key + " is missing", e);
        }
    }
}
