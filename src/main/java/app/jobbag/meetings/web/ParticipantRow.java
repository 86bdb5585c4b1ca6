package app.jobbag.meetings.web;

import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who could take part, and whether that is asked for. */
class ParticipantRow {
    enum Part {
        NONE,
        REQUIRED,
        OPTIONAL
    }

    private String party = "";
    private Part part = Part.NONE;

    static ParticipantRow of(Party party, Part part) {
        ParticipantRow row = new ParticipantRow();
        row.party = party.toString();
        row.part = part;
        return row;
    }

    /** Whoever could be asked, and those who were asked before. */
    static List<ParticipantRow> all(List<Invited> invited, Roll roll) {
        Map<Party, Part> parts = new HashMap<>();
        invited.forEach(each -> parts.put(each.party(), each.required() ? Part.REQUIRED : Part.OPTIONAL));
        Set<Party> all = new LinkedHashSet<>();
        roll.invitable().stream().map(Attendee::party).forEach(all::add);
        invited.stream().map(Invited::party).forEach(all::add);
        List<ParticipantRow> rows = new ArrayList<>();
        all.forEach(party -> rows.add(of(party, parts.getOrDefault(party, Part.NONE))));
        return rows;
    }

    Optional<Invited> invited() {
        @Nullable Party who = Party.parse(party);
        return who == null || part == Part.NONE
                ? Optional.empty()
                : Optional.of(new Invited(who, part == Part.REQUIRED));
    }

    public boolean isClient() {
        @Nullable Party who = Party.parse(party);
        return who != null && who.isClient();
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part == null ? Part.NONE : part;
    }
}
