/** Whether further conversations still bring anything new. */
package org.verbatelier.analysis.saturation;
