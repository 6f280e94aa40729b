/** What the import shows before and after it, without a widget. */
package org.verbatelier.presentation.imports;
