/** What is shown of irritants and plans, and what can be done with it. */
package org.verbatelier.presentation.plan;
