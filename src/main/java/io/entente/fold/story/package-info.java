/** Tells a run in plain words: pure folds over the event log, from records to facts and from facts to text. */
package io.entente.fold.story;
