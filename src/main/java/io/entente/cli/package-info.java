/**
 * The commands: the only place that knows the terminal, the machine and the clock. A command's class names its options
 * and nothing heavy, so that help is fast; the work stands in a class beside it.
 */
package io.entente.cli;
