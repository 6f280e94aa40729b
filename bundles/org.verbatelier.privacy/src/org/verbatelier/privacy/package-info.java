/** Personal data in texts. Begin with {@link org.verbatelier.privacy.PersonalDataDetector}. */
package org.verbatelier.privacy;
