/** The watch of residences in a complex situation: levels by axis from dated evidence, never a published ranking. */
package org.verbatelier.analysis.sites;
