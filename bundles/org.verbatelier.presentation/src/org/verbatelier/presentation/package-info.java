/** What the screens show, without a widget: rows, stripes, chips, type-ahead, the coder's desk. */
package org.verbatelier.presentation;
