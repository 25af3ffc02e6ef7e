package org.plugproof.steps.world;

import org.plugproof.steps.value.Table;

/**
 * What names a configuration variable: {@code Component.Variable} or {@code Component.Variable[instance]}.
 *
 * @param instance of the variable; empty where it has none
 * @param evseId of the component; empty for that of the station
 */
record VariableName(String component, String variable, String instance, String evseId) {

    VariableName(String component, String variable, String instance) {
        this(component, variable, instance, "");
    }

    /** The same at this EVSE. */
    VariableName at(String evse) {
        return new VariableName(component, variable, instance, evse);
    }

    static VariableName parse(String path) {
        int dot = path.indexOf('.');
        int open = path.indexOf('[', dot);
        String component = path.substring(0, dot);
        return open < 0
                ? new VariableName(component, path.substring(dot + 1), "")
                : new VariableName(
                        component, path.substring(dot + 1, open), path.substring(open + 1, path.length() - 1));
    }

    /** Component and variable as they stand in requests and answers, below this path. */
    Table rows(String prefix) {
        Table rows = Table.of(prefix + "component.name", component, prefix + "variable.name", variable);
        Table located = evseId.isEmpty() ? rows : rows.and(prefix + "component.evse.id", evseId);
        return instance.isEmpty() ? located : located.and(prefix + "variable.instance", instance);
    }
}
