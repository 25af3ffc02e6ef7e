package org.plugproof.steps.expect;

import org.plugproof.steps.value.Table;

/** A request that is waited for. {@code message} is the schema's name, such as {@code NotifyReportRequest}. */
public record Wanted(String message, Table content) {

    public Wanted(String message) {
        this(message, Table.empty());
    }
}
