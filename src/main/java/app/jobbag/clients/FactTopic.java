package app.jobbag.clients;

import app.jobbag.kernel.Worded;

/** What a fact about a client's brand is about. */
@Worded("clients.facts.topic.")
public enum FactTopic {
    LOGO,
    COLOURS,
    FONTS,
    TONE,
    IMAGERY,
    LEGAL,
    LANGUAGE,
    OTHER
}
