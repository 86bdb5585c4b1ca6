package app.jobbag.changeorders;

import app.jobbag.files.PaperId;

/** A change order as it is handed in: weighed, numbered, printed. */
record Handed(Weighing weighing, String number, PaperId paper, Submitted by) {}
