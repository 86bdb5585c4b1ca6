package app.jobbag.portal.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The options that a contact chooses of what is offered.
 *
 * <p>Options by themselves are ticked; of those that exclude each other one is picked, by their letter.
 */
class OfferForm {
    @Size(max = 200)
    private List<@Nullable Integer> option = new ArrayList<>();

    @Size(max = 26)
    private Map<String, @Nullable Integer> alternative = new LinkedHashMap<>();

    /** Whether anything was chosen on the page: an address without says nothing about options. */
    private boolean weighed;

    Set<Integer> options() {
        Set<Integer> all = new HashSet<>();
        for (Integer each : option) {
            if (each != null) {
                all.add(each);
            }
        }
        for (Integer each : alternative.values()) {
            if (each != null) {
                all.add(each);
            }
        }
        return all;
    }

    public List<@Nullable Integer> getOption() {
        return option;
    }

    public void setOption(List<@Nullable Integer> option) {
        this.option = option;
    }

    public Map<String, @Nullable Integer> getAlternative() {
        return alternative;
    }

    public void setAlternative(Map<String, @Nullable Integer> alternative) {
        this.alternative = alternative;
    }

    public boolean isWeighed() {
        return weighed;
    }

    public void setWeighed(boolean weighed) {
        this.weighed = weighed;
    }
}
