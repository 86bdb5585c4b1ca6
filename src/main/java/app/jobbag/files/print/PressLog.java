package app.jobbag.files.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the renderer's warnings to the application's log; it would otherwise tell the console of every font. */
final class PressLog implements XRLogger {

    private static final Logger log = LoggerFactory.getLogger(PressLog.class);

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isWorthTelling(diagnostic.getLevel());
    }

    @Override
    public void log(String where, Level level, String message) {
        if (isWorthTelling(level)) {
            log.warn("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isWorthTelling(level)) {
            log.warn("{}: {}", where, message, cause);
        }
    }

    /** The levels are ours. */
    @Override
    public void setLevel(String where, Level level) {}

    private static boolean isWorthTelling(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
