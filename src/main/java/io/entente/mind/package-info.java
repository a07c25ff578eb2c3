/** How each kind of actor decides, without threads, messages or clocks: what hosts carry and JADE agents embody. */
package io.entente.mind;
