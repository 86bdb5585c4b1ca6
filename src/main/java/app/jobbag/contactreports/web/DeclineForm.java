package app.jobbag.contactreports.web;

import app.jobbag.ui.ReasonForm;

/** Why an instruction is declined, and whether whoever asked hears it. */
class DeclineForm extends ReasonForm {
    private boolean tell;

    static DeclineForm of(int version) {
        DeclineForm form = new DeclineForm();
        form.setVersion(version);
        return form;
    }

    public boolean isTell() {
        return tell;
    }

    public void setTell(boolean tell) {
        this.tell = tell;
    }
}
