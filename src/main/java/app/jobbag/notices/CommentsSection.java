package app.jobbag.notices;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was said on an order, on its page. */
@Component
class CommentsSection implements BagSection {
    private final Comments comments;

    CommentsSection(Comments comments) {
        this.comments = comments;
    }

    @Override
    public String key() {
        return "comments";
    }

    @Override
    public int rank() {
        return 600;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        About about = new About(Topic.ORDER, order.id().value(), order.client().value(), order.title(), "");
        return comments.of(who, about).map(view -> Optional.of(new Content("notices/_bag", view)));
    }
}
