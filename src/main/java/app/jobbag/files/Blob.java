package app.jobbag.files;

/** Content as the store knows it: its SHA-256 in hexadecimal and its size in bytes. */
public record Blob(String sha256, long size) {}
