package app.jobbag.meetings.web;

import app.jobbag.meetings.ActionItemDetails;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.MeetingQueries;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts an action item's page together, in one read transaction. */
@Component
class ActionItemPage {
    private final ActionItems items;
    private final Behind behind;

    ActionItemPage(ActionItems items, Behind behind) {
        this.items = items;
        this.behind = behind;
    }

    /** What stands around it, history, rights and the time of day. */
    @Component
    record Behind(MeetingQueries queries, Trail trail, AccessPolicy policy, Clock clock) {}

    @Transactional(readOnly = true)
    public ActionItemDetails show(SignedIn who, ActionItemId id, Model model) {
        var beside = behind.queries().around(id);
        var history = behind.trail().later("actionItem", id.value());
        ActionItemDetails item = items.show(who, id);
        model.addAttribute("around", beside.get());
        model.addAttribute("item", item);
        model.addAttribute(
                "overdue", item.isOverdue(LocalDate.ofInstant(behind.clock().instant(), who.zone())));
        model.addAttribute("mayDo", behind.policy().permits(who, Action.ACTION_ITEM_DO, item));
        model.addAttribute("mayOrder", behind.policy().permits(who, Action.ORDER_WRITE, item));
        model.addAttribute("history", history.get());
        return item;
    }
}
