/** What installed plug-ins bring, the settings of the person at work, and an open study with all that is needed to use it. */
package org.verbatelier.runtime;
