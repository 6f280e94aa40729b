/** A document before it takes a format. */
package org.verbatelier.publish.document;
