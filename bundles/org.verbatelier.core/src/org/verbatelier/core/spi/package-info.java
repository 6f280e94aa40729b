/** What plug-ins implement. Each is a stateless function over the public API. */
package org.verbatelier.core.spi;
