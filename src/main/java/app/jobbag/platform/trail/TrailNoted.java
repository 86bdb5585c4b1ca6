package app.jobbag.platform.trail;

import app.jobbag.platform.scope.Viewer;

/** Something has happened and stands in the history: whoever reacts to facts of all modules hears of it here. */
public record TrailNoted(TrailNote note, Viewer by) {}
