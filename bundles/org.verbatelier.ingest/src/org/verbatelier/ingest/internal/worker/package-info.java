/**
 * What runs in a process of its own, because a document may make its parser loop, crash or eat memory. Nothing here may
 * use another bundle than the office libraries: the process has only these and this one on its class path.
 */
package org.verbatelier.ingest.internal.worker;
