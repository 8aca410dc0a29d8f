/**
 * Pages: values in, HTML out, by the templates in {@code src/main/jte}, which escape all they are given by where it stands.
 *
 * <p>Owns the template engine, the page that all others fill in ({@code page.jte}) and the style sheet. Must not know what a
 * page is about: each template takes its own package's records.
 */
@NullMarked
package io.answergraph.html;

import org.jspecify.annotations.NullMarked;
