package app.jobbag.meetings;

import app.jobbag.kernel.Refused;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody who can sit at one client's table, by side and name, and those who once could. */
public final class Roll {
    private final Map<Party, Attendee> attendees = new LinkedHashMap<>();

    Roll(Collection<Attendee> all) {
        all.forEach(each -> attendees.put(each.party(), each));
    }

    /** Those who can be asked today, the agency's first. */
    public List<Attendee> invitable() {
        return attendees.values().stream().filter(Attendee::invitable).toList();
    }

    public List<Attendee> of(Collection<Party> parties) {
        return parties.stream().map(this::get).toList();
    }

    public Attendee get(Party party) {
        Attendee found = attendees.get(party);
        if (found == null) {
            throw new IllegalStateException("nobody known as " + party);
        }
        return found;
    }

    public String name(@Nullable Party party) {
        return party == null ? "" : get(party).name();
    }

    /** For forms, where anything may have been sent. */
    public String label(@Nullable String party) {
        Attendee found = attendees.get(Party.parse(party));
        return found == null ? "" : found.label();
    }

    public boolean mayCome(Party party) {
        Attendee found = attendees.get(party);
        return found != null && found.invitable();
    }

    void refuseStrangers(Collection<Party> wanted, Collection<Party> before) {
        refuseStrangers(wanted, before, "participants");
    }

    /**
     * Those that were there before may stay, also when they have left since.
     *
     * @throws Refused at the field when somebody else may not come
     */
    public void refuseStrangers(Collection<Party> wanted, Collection<Party> before, String field) {
        if (!wanted.stream().allMatch(party -> before.contains(party) || mayCome(party))) {
            throw new Refused("meetings.stranger").at(field);
        }
    }

    /** CLI-3: the executives among them, when nobody of the agency among them is a manager. */
    public List<Attendee> executivesAlone(Collection<Party> parties) {
        List<Attendee> all = of(parties);
        return all.stream().anyMatch(Attendee::manager)
                ? List.of()
                : all.stream().filter(Attendee::executive).toList();
    }
}
