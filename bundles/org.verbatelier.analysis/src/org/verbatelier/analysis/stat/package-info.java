/** Statistics on plain numbers; they know nothing of studies. Each says where its formula comes from. */
package org.verbatelier.analysis.stat;
