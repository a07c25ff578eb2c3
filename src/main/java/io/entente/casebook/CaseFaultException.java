package io.entente.casebook;

/** Something in a case that cannot be read; the message names the path, the rule, and a remedy. */
final class CaseFaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CaseFaultException(String path, String rule, String remedy) {
        super(path + ": " + rule + (remedy.isEmpty() ? "" : "\n    Maybe " + remedy + "."));
    }
}
