/**
 * Measures the pages at 100,000 invoices side by side with a floor: the smallest program that runs the same SQL and writes
 * the same rows. A program, not a test of the test run: bin/bench starts it.
 */
package app.jobbag.bench;
