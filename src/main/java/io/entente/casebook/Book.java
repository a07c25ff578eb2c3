package io.entente.casebook;

import java.util.List;

/**
 * Cases that were solved, and what they are about.
 *
 * @param title empty where the file has none
 * @param citation a key of docs/references.bib; empty where the file has none
 * @param story what the cases teach; empty where the file has none
 * @param cases in the order of the file
 */
public record Book(String title, String citation, String story, List<Solved> cases) {

    public Book {
        cases = List.copyOf(cases);
    }

    static Book of(List<Solved> cases) {
        return new Book("", "", "", cases);
    }
}
