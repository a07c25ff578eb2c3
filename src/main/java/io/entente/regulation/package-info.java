/** How authorities judge deals: lenses, intervention probability, remedies and their bargaining (model.md §9). */
package io.entente.regulation;
