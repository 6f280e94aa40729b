/** What a plan of action rests on, what it comes to and what is missing from it. */
package org.verbatelier.analysis.plan;
