/** What plug-ins may implement beyond {@code org.verbatelier.core.spi}: what needs a whole study. */
package org.verbatelier.runtime.spi;
