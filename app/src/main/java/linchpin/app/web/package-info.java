/**
 * A case over HTTP, for the local page and for programs: one table of routes, answers made once and kept, long work as jobs.
 *
 * <p>Comes in: a case, a folder of runs, requests.
 *
 * <p>Goes out: JSON under {@code /api}, described by {@code openapi.json}; the page; runs on disk. Calls nobody outside.
 *
 * <p>The only package that knows the web library.
 */
@NullMarked
package linchpin.app.web;

import org.jspecify.annotations.NullMarked;
