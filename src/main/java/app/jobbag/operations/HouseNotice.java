package app.jobbag.operations;

import java.util.Optional;

/** Something that whoever looks after the house should know, from a module above. */
public interface HouseNotice {
    /** Empty when all is well. Called inside the page's request. */
    Optional<Said> said();

    /** @param key of the text, which takes the figures in their order */
    record Said(String key, long first, long second, long third) {}
}
