/** The widgets of the workbench: grid, reader, chips, code entry; they paint what the presentation computes. */
package org.verbatelier.ui;
