/**
 * Kills the application again and again under a load of changing requests, and counts what was lost or done twice. A
 * program, not a test of the test run: bin/torture starts it. Its server is lent to the browser that types meanwhile.
 */
package app.jobbag.torture;
