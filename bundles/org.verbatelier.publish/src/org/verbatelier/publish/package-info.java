/** Documents for people. Begin with {@link org.verbatelier.publish.Template}. */
package org.verbatelier.publish;
