/**
 * What a cell of a feature's table means: references, arithmetic, expectations, and where in a payload a path leads. Knows no OCPP version
 * and nothing of what is judged with it.
 */
package org.plugproof.steps.value;
