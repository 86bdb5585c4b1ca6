package app.jobbag.workorders;

import app.jobbag.kernel.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A copy of an issued order's brief, in which a change of it is written. */
@Service
@Transactional(readOnly = true)
public class OrderCopies {
    private final BriefTemplates briefs;
    private final BriefSources sources;

    OrderCopies(BriefTemplates briefs, BriefSources sources) {
        this.briefs = briefs;
        this.sources = sources;
    }

    /** The brief that the order was written with. */
    public Brief brief(OrderDetails order) {
        return briefs.version(order.brief()).brief();
    }

    /**
     * What was typed, in the form an order keeps it.
     *
     * @param kept what the copy said before, of which a brand's fact may stay as it is
     * @throws Refused at each answer that is unfit, or missing now although the order can't be without it
     */
    public Answers resolved(OrderDetails order, Answers typed, Answers kept) {
        Brief brief = brief(order);
        Answers answers = sources.resolved(brief, order, typed, kept);
        brief.refuseUnfit(answers);
        List<Refused> gaps = brief.gaps(order.current().answering(answers));
        if (!gaps.isEmpty()) {
            throw Refused.all(gaps);
        }
        return answers;
    }
}
