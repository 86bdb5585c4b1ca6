package app.jobbag.schedules;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.ActionItemChoices;
import app.jobbag.meetings.ActionItemDone;
import app.jobbag.meetings.ActionItemReopened;
import app.jobbag.platform.reading.Later;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Action items by which lines are done. */
@Component
class ActionItemWork implements LinkableWork {
    private final ActionItemChoices items;
    private final Facts facts;

    ActionItemWork(ActionItemChoices items, @Lazy Facts facts) {
        this.items = items;
        this.facts = facts;
    }

    @Override
    public FactKind kind() {
        return FactKind.ACTION_ITEM;
    }

    /** Of the whole client: an action item has no project. */
    @Override
    public Later<List<Work>> of(ClientId client, UUID project) {
        return items.of(client)
                .map(found -> found.stream()
                        .map(each -> new Work(each.id(), each.step(), each.doneAt(), each.doneBy()))
                        .toList());
    }

    @EventListener
    void on(ActionItemDone news) {
        facts.settled(FactKind.ACTION_ITEM, news.item().value(), news.at(), news.by());
    }

    @EventListener
    void on(ActionItemReopened news) {
        facts.reopened(FactKind.ACTION_ITEM, news.item().value());
    }
}
