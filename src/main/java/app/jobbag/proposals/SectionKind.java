package app.jobbag.proposals;

import app.jobbag.kernel.Worded;

/** What a section of a proposal is. */
@Worded("proposals.section.kind.")
public enum SectionKind {
    TEXT,
    /** A case study. */
    CASE,
    TEAM,
    /** Its words, and the estimate below them. */
    PRICE,
    /** Its words, and the schedule below them. */
    SCHEDULE
}
