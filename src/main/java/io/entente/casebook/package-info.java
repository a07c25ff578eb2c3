/** Textbook problems with known answers: reads cases, solves each by its kind, compares. */
package io.entente.casebook;
