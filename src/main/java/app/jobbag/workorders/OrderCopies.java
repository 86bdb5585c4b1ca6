package app.jobbag.workorders;

import app.jobbag.kernel.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies of an order's brief: the one in which a change of it is written, and what another order takes over. */
@Service
@Transactional(readOnly = true)
public class OrderCopies {
    private static final Set<FieldKind> STAYS = EnumSet.of(FieldKind.DATE, FieldKind.FILE);

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
     * What an earlier order answered to the questions that another one asks too. Days are asked anew, files stay with their
     * order, and of the client's brand only what is still true goes along.
     */
    public Answers carried(OrderDetails from, Brief into) {
        Brief asked = brief(from);
        Answers answers = Answers.NONE;
        for (BriefField field : into.fields().toList()) {
            String answer = from.answers().to(field.key());
            boolean sameKind = asked.field(field.key())
                    .filter(each -> each.kind() == field.kind())
                    .isPresent();
            if (sameKind && !STAYS.contains(field.kind()) && !answer.isEmpty() && field.takes(answer)) {
                answers = answers.with(field.key(), answer);
            }
        }
        return sources.stillSaid(into, from.client(), answers);
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
