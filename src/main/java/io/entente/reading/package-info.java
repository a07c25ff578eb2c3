/**
 * From files to a validated {@link io.entente.scenario.Scenario} and back: positions of everything, all faults at once,
 * overrides, the resolved scenario with its hash, and the JSON Schema for editors. A value of a type is written in one
 * way, which its shape knows: reading, writing and the schema follow from it.
 */
package io.entente.reading;
