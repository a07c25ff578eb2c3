/** The in-process host: carries what minds say by plain method calls. */
package io.entente.direct;
