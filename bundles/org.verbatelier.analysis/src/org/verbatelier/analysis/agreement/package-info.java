/** How far several coders agree: per code, on where passages begin and end, and what is left to arbitrate. */
package org.verbatelier.analysis.agreement;
