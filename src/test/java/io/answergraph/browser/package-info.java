/**
 * The pages in a real browser: the ways a person goes, the keyboard alone, both colour schemes, a wide and a narrow screen.
 *
 * <p>Takes the machine's own Chromium and Node.js. Where there are none, the tests are left out and say so; with
 * {@code -Danswergraph.browser=required} they fail instead.
 */
@NullMarked
package io.answergraph.browser;

import org.jspecify.annotations.NullMarked;
