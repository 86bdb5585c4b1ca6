package app.jobbag.workorders;

/** One version of a brief template. */
public record BriefTemplate(BriefVersionId id, String key, int number, Brief brief) {}
