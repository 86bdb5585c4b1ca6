package app.jobbag.proposals;

import app.jobbag.files.FileFace;
import app.jobbag.files.FileId;

/**
 * A file of a proposal.
 *
 * @param shared it goes to the client with the proposal; otherwise it stays in the house
 */
public record Attachment(FileId id, String name, String mediaType, String sha256, boolean shared) {
    FileFace face() {
        return new FileFace(id, name, mediaType, sha256);
    }
}
