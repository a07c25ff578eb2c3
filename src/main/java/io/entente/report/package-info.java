/** What a person looks at: the page of a run, and exports of its parts to other programs' formats. */
package io.entente.report;
