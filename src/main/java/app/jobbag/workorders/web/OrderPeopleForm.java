package app.jobbag.workorders.web;

import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import java.util.ArrayList;
import java.util.List;

/** Who works on an order, as ticked. */
class OrderPeopleForm {
    private List<PersonId> people = new ArrayList<>();
    private int version;

    static OrderPeopleForm of(OrderDetails order) {
        OrderPeopleForm form = new OrderPeopleForm();
        form.people = new ArrayList<>(order.assigned());
        form.version = order.version();
        return form;
    }

    public List<PersonId> getPeople() {
        return people;
    }

    public void setPeople(List<PersonId> people) {
        this.people = people;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
