package app.jobbag.staff;

import app.jobbag.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves: what waits for them moves on to a successor (SIG-4). */
@Service
public class Departures {
    private final PeopleRegister people;
    private final List<WaitingFor> waiting;
    private final ApplicationEventPublisher events;

    Departures(PeopleRegister people, List<WaitingFor> waiting, ApplicationEventPublisher events) {
        this.people = people;
        this.waiting = waiting;
        this.events = events;
    }

    /** How much waits for the person. */
    @Transactional(propagation = Propagation.NEVER)
    public long waiting(PersonId person) {
        return waiting.stream().mapToLong(each -> each.count(person)).sum();
    }

    /** @throws Refused when it is the last administrator, or the successor has left */
    @Transactional
    public void leave(PersonId person, int version, @Nullable PersonId successor) {
        if (successor != null
                && (successor.equals(person) || !people.details(successor).active())) {
            throw new Refused("people.refused.successor").at("successor");
        }
        people.leave(person, version);
        events.publishEvent(new PersonLeft(person, people.details(person).name(), successor));
    }
}
