package app.jobbag.staff;

import java.util.Map;

/** Where colleagues could stand in for somebody; owned here, answered by the module that keeps the teams. */
public interface DeputyReach {
    /** Of so many teams of the person, the deputy sees so many clients. */
    record Share(int covered, int teams) {
        public boolean isNothing() {
            return teams > 0 && covered == 0;
        }
    }

    /** By colleague; empty where the person is on no team. */
    Map<PersonId, Share> of(PersonId absent);
}
