/** The study: one door for every change, live views for reading. Begin with {@link org.verbatelier.core.Study}. */
package org.verbatelier.core;
