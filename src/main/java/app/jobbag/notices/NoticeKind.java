package app.jobbag.notices;

/** Why somebody is told; its texts are {@code notices.wish.<kind>}. */
public enum NoticeKind {
    MENTION(Channel.MAIL),
    ASSIGNED(Channel.MAIL),
    /** Sent back, refused, disputed. */
    RETURNED(Channel.DIGEST),
    /** Signed, confirmed, accepted, settled. */
    DECIDED(Channel.DIGEST),
    /** Another date than before, or none any more. */
    MOVED(Channel.DIGEST),
    OVERDUE(Channel.DIGEST),
    /** Of what one has to do by an hour; whoever wants it by mail is written to by the module whose hour it is. */
    REMINDED(Channel.MAIL),
    COMMENT(Channel.DIGEST);

    private final Channel usual;

    NoticeKind(Channel usual) {
        this.usual = usual;
    }

    /** How those hear of it who have not chosen: quiet but for what is meant for them alone. */
    public Channel usual() {
        return usual;
    }

    /** Whether its mail is not ours: what is told stands in the centre alone. */
    boolean isMailedElsewhere() {
        return this == REMINDED;
    }

    /** Whether it is told even to those who have muted what it is about. */
    boolean isPersonal() {
        return this == MENTION || this == ASSIGNED;
    }
}
