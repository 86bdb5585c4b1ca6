package app.jobbag.deliverables.traces;

import app.jobbag.platform.reading.Later;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Errors for pages of others, which have asked whether the person may see them. */
@Service
@Transactional(readOnly = true)
public class ErrorReads {
    private final ErrorRows rows;

    ErrorReads(ErrorRows rows) {
        this.rows = rows;
    }

    /** The newest first. */
    public Later<List<ErrorDetails>> of(OrderId order) {
        return rows.of(order);
    }
}
