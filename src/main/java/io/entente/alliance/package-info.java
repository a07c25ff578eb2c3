/** Who is tied to whom: roles, ownership and the circles that money runs in (model.md §7). */
package io.entente.alliance;
