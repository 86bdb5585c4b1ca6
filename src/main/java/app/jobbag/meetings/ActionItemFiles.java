package app.jobbag.meetings;

import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What shows that an action item is done is for whoever may see the item. */
@Component
class ActionItemFiles implements FileOwners {
    private final ActionRows rows;

    ActionItemFiles(ActionRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<ActionItemDetails> ofFile(FileId file) {
        return rows.findByEvidenceFile(file.value()).map(ActionItem::details);
    }
}
