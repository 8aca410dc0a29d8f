@NullMarked
package io.answergraph.rdf;

import org.jspecify.annotations.NullMarked;
