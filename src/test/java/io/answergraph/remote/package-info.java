@NullMarked
package io.answergraph.remote;

import org.jspecify.annotations.NullMarked;
