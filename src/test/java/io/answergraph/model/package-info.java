@NullMarked
package io.answergraph.model;

import org.jspecify.annotations.NullMarked;
