package app.jobbag.hospitality;

import app.jobbag.kernel.Refused;

/** Why something is decided so; there is always one. */
record Reason(String text) {
    Reason {
        if (text.isBlank()) {
            throw new Refused("hospitality.refused.reasonless").at("reason");
        }
    }
}
