package org.plugproof.steps.world;

import org.plugproof.steps.value.Table;

/**
 * What names a configuration variable: {@code Component.Variable} or {@code Component.Variable[instance]}.
 *
 * @param instance of the variable; empty where it has none
 */
record VariableName(String component, String variable, String instance) {

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
        return instance.isEmpty() ? rows : rows.and(prefix + "variable.instance", instance);
    }
}
