/** What was done in a study, for people to read and go back to. */
package org.verbatelier.presentation.history;
