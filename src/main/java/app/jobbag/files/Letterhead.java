package app.jobbag.files;

import java.util.Locale;

/** Who we are on paper and on the client's pages: a module above knows it. */
public interface Letterhead {
    /** As it stands today, the country in that language. */
    Agency in(Locale language);
}
