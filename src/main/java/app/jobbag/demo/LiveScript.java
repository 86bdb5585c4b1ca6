package app.jobbag.demo;

import app.jobbag.meetings.live.LineKind;
import java.util.List;

/**
 * What is typed while a meeting is held.
 *
 * @param late lines that are typed when the minutes have been made already
 * @param noTalk why a meeting needs no talk among ourselves
 */
record LiveScript(String noTalk, List<Line> lines, List<String> late, String conclusion) {
    /** A line under an item of the agenda. */
    record Line(int topic, LineKind kind, String text) {}
}
