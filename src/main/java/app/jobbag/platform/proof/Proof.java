package app.jobbag.platform.proof;

import java.util.List;

/** Something kept of which it can be shown that nobody changed it. Each is one line of {@code verify}. */
public interface Proof {
    /** What is kept, as the line names it. */
    String kind();

    /** Looks at all of it as {@code Viewer.Everything}, and changes nothing. */
    Verdict verdict();

    /**
     * @param looked how many there are
     * @param faults each by name; none: it holds
     */
    record Verdict(long looked, List<String> faults) {
        public Verdict {
            faults = List.copyOf(faults);
        }
    }
}
