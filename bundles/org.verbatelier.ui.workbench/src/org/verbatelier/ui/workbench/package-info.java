/** What the application needs of the workbench: the study that is open, and the identifiers of its parts. */
package org.verbatelier.ui.workbench;
