package org.plugproof.steps.glue;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plugproof.reports.timeline.Party;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;
import org.plugproof.steps.world.NamedConnectors;
import org.plugproof.steps.world.ScenarioContext;

/** The parameters of the phrases. */
public final class Words {

    private final ScenarioContext world;

    public Words(ScenarioContext world) {
        this.world = world;
    }

    @ParameterType("station|CSMS")
    public Party peer(String word) {
        return word.equals("CSMS") ? Party.CSMS : Party.STATION;
    }

    @ParameterType("[A-Z][A-Za-z0-9]*Request")
    public String request(String name) {
        return name;
    }

    @ParameterType("[A-Z][A-Za-z0-9]*(?:Request|Response)\\.[A-Za-z0-9.\\[\\]*]+")
    public String messagePath(String path) {
        return path;
    }

    @ParameterType("[a-z][A-Za-z0-9.\\[\\]*]*")
    public String path(String path) {
        return path;
    }

    @ParameterType("[A-Z][A-Za-z0-9]*(?: or [A-Z][A-Za-z0-9]*)*")
    public List<String> oneOf(String words) {
        return Arrays.asList(words.split(" or "));
    }

    @ParameterType(
            "(?:\\d+(?:\\.\\d+)? (?:ms|seconds?|minutes?|hours?)|\\$[A-Za-z0-9.]+(?: [*+-] (?:\\d+|\\$[A-Za-z0-9.]+))*)")
    public String duration(String text) {
        return text;
    }

    @ParameterType("[A-Z][A-Za-z0-9]*")
    public String state(String name) {
        return name;
    }

    @ParameterType("[A-Z][A-Za-z0-9]*")
    public String memory(String name) {
        return name;
    }

    @ParameterType("the connector|every connector of the EVSE|every connector of every other EVSE|every connector"
            + "|every other connector")
    public List<ConnectorRef> connectors(String words) {
        return new NamedConnectors(world).named(words);
    }

    @ParameterType("every EVSE|every other EVSE")
    public List<Integer> evses(String words) {
        return world.everyConnector().stream()
                .map(ConnectorRef::evseId)
                .distinct()
                .filter(evse ->
                        words.equals("every EVSE") || evse != world.connector().evseId())
                .toList();
    }

    @ParameterType("Available|Occupied|Reserved|Unavailable|Faulted")
    public String availability(String word) {
        return word;
    }

    @ParameterType("parks|leaves|plugs in at the vehicle|plugs in|unplugs at the vehicle|unplugs"
            + "|stops charging from the vehicle|ends the session from the vehicle|makes the vehicle wait"
            + "|presents \\$[A-Za-z0-9.]+")
    public String gesture(String words) {
        return words;
    }

    @ParameterType("TLS or HTTP|TLS|HTTP")
    public String layer(String word) {
        return word;
    }

    @ParameterType("TLS 1\\.[0-3]")
    public String tls(String word) {
        return word;
    }

    /** The headerless table of path, value and, for variables, an option. */
    @DataTableType
    public Table table(DataTable cells) {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : cells.cells()) {
            rows.add(new Row(cell(row, 0), cell(row, 1), cell(row, 2)));
        }
        return new Table(rows);
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() && row.get(index) != null ? row.get(index) : "";
    }
}
