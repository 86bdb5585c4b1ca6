package app.jobbag.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A list's present filters, sort and columns, to be kept under a name. */
class ViewForm {
    @NotBlank
    @Size(max = 80)
    private String name = "";

    private boolean shared;

    @Pattern(regexp = "[a-zA-Z-]{1,40}")
    private String list = "";

    @Size(max = 1000)
    private String address = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
