package app.jobbag.closing.web;

import app.jobbag.closing.CardPick;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.kernel.Refused;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The cards that are ticked, each with the version that was seen: id and version with a colon between. */
class RunForm {
    @Size(max = 100)
    private List<String> chosen = new ArrayList<>();

    List<CardPick> picks() {
        return chosen.stream().distinct().map(RunForm::pick).toList();
    }

    private static CardPick pick(String text) {
        String[] parts = text.split(":", 2);
        try {
            return new CardPick(
                    new ClosingCardId(UUID.fromString(parts[0])), Integer.parseInt(parts.length > 1 ? parts[1] : ""));
        } catch (IllegalArgumentException e) {
            throw new Refused("closing.run.refused.none").at("chosen");
        }
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
