/** Tenants and staff face to face on the same moments and facets, and what may be said of the difference. */
package org.verbatelier.analysis.mirror;
