package app.jobbag.schedules.web;

import jakarta.validation.constraints.Size;

/** By what a line is done; empty where people say it. */
class FactForm {
    @Size(max = 60)
    private String fact = "";

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }
}
