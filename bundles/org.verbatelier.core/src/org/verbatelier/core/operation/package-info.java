/** Changes as values. Build them with {@link org.verbatelier.core.Edits}. */
package org.verbatelier.core.operation;
