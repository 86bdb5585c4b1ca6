package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Minutes that an AE has written and not yet circulated; Marta, who reads Spanish, and Jorge, who reads English, were there. */
@Component
public class DraftMinutes {
    private final ConfirmationScene scene;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    DraftMinutes(ConfirmationScene scene, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.scene = scene;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Where they are, and the addresses of those who will be asked to confirm them. */
    public record Written(String path, String marta, String jorge) {}

    public Written by(SignedIn ana) {
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        ConfirmationScene.Roles roles = new ConfirmationScene.Roles(
                house,
                client,
                house.onTeam(client, ana, Role.AE),
                house.aContact(client, "Marta Gil", "DECISION_MAKER", "es", true),
                house.aContact(client, "Jorge Sanz", "OPERATIONAL", "en", true),
                house.aContact(client, "Elena Vidal", "OPERATIONAL", "es", true));
        house.maintain(() -> jdbc.sql("update contact set title = 'Marca' where client_id = ?")
                .param(client.value())
                .update());
        MinutesDetails draft = scene.written(roles, MeetingKind.CLIENT);
        return new Written("/minutes/" + draft.id().value(), address(roles.marta()), address(roles.jorge()));
    }

    private static String address(Party contact) {
        return contact.id() + "@penafiel.example";
    }
}
