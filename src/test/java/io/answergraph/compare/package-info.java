@org.jspecify.annotations.NullMarked
package io.answergraph.compare;
