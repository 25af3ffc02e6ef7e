/**
 * One scenario's world: the counterpart on the wire, the driver, the servers around the SUT, what the scenario did and has to put back.
 * {@link org.plugproof.steps.world.ScenarioContext} is what glue and states work with; {@link org.plugproof.steps.world.Bench} outlives
 * scenarios.
 */
package org.plugproof.steps.world;
