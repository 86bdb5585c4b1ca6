package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.Party;
import java.util.Optional;
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
