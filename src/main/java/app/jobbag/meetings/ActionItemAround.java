package app.jobbag.meetings;

import app.jobbag.files.FileFace;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an action item on its page.
 *
 * @param client its name
 * @param owner name and title of whoever has it to do
 * @param putOff the newest, also when its day has come
 * @param file what shows that it is done, where that is a file
 * @param subject of the meeting that it comes from
 */
public record ActionItemAround(
        String client,
        String owner,
        String subject,
        @Nullable Postponement putOff,
        @Nullable FileFace file) {}
