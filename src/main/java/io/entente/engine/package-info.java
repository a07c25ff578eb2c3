/** The period loop: asks minds through a host, applies what they decide, writes what happened. */
package io.entente.engine;
