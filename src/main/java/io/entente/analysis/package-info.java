/** The strategic picture of a moment: power, stability, circularity, concentration, and what a solver would have signed. */
package io.entente.analysis;
