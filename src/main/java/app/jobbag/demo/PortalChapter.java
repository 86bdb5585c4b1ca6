package app.jobbag.demo;

import app.jobbag.portal.Invitations;
import java.util.List;

/** Yesterday account executives sent the people they work with a link to all that is theirs. */
@DemoPart
class PortalChapter {
    /** One who reads each language of the house. */
    private static final List<String> CODES = List.of("VALDELUZ", "OTTER", "QINGWA");

    private final Stage stage;
    private final Invitations invitations;

    PortalChapter(Stage stage, Invitations invitations) {
        this.stage = stage;
        this.invitations = invitations;
    }

    void tell(Story story) {
        for (int i = 0; i < CODES.size(); i++) {
            Company company = story.cast().company(CODES.get(i));
            story.diary()
                    .at(
                            Calendar.at(Calendar.before(story.calendar().today(), 1), 16, 10 + i),
                            () -> company.table().stream()
                                    .limit(2)
                                    .forEach(contact -> stage.does(
                                            company.ae(),
                                            () -> invitations.send(company.ae(), company.id(), contact.id()))));
        }
    }
}
