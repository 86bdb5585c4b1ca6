package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.AFTER;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Minutes on their way from the meeting to its circulation, the evening after it. */
@Component
class MinutesScene {
    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private Circulation circulation;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /** A client, whose account executive is Ana, and two of its people; the silent one gets no mail. */
    record Table(MeetingsFixture house, ClientId client, SignedIn ana, Party lucia, Party silent) {}

    Table table() {
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        return new Table(
                house,
                client,
                house.onTeam(client, "Ana Ruiz", Role.AE),
                house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true),
                house.aContact(client, "王丽华", "OPERATIONAL", "zh-CN", false));
    }

    MinutesId written(MeetingsFixture house, SignedIn who, MinutesDraft draft, MeetingDraft plan) {
        MinutesId id = house.as(who, () -> {
            MeetingId meeting = planning.plan(who, plan);
            clock.at(AFTER, () -> planning.hold(who, meeting, 0));
            return writing.begin(who, meeting);
        });
        write(house, who, id, draft);
        return id;
    }

    void write(MeetingsFixture house, SignedIn who, MinutesId id, MinutesDraft draft) {
        house.as(who, () -> writing.write(who, id, writing.show(who, id).version(), draft));
    }

    MinutesDetails circulated(MeetingsFixture house, SignedIn who, MinutesId id) {
        int version = house.as(who, () -> writing.show(who, id)).version();
        clock.at(AFTER, () -> house.as(who, () -> circulation.circulate(who, id, version)));
        return house.as(who, () -> writing.show(who, id));
    }
}
