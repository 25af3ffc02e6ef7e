package org.plugproof.steps.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plugproof.reports.verdict.HarnessError;
import org.plugproof.steps.expect.ConnectorRef;
import org.plugproof.steps.value.Table;

/**
 * Lists of variables that a report is held against, one a line:
 * {@code Component.Variable[instance] at every EVSE|connector with PATH if CONDITION}, where all but the names may be left out.
 */
final class VariableLists {

    private static final Pattern LINE =
            Pattern.compile("(?<component>\\w+)\\.(?<variable>\\w+)(?:\\[(?<instance>\\w+)])?"
                    + "(?: at every (?<where>EVSE|connector))?(?: with (?<path>\\S+))?(?: if (?<condition>.+))?");

    private final ScenarioContext world;

    VariableLists(ScenarioContext world) {
        this.world = world;
    }

    List<Table> named(String name) {
        return lines(name).stream()
                .map(VariableLists::parsed)
                .filter(line -> line.group("condition") == null || world.holds(line.group("condition")))
                .flatMap(this::rows)
                .toList();
    }

    /** Makes {@code $standardVariables} known: {@code Component.Variable} of each that the appendices of Part 2 name. */
    void name() {
        world.references().putPlain("standardVariables", lines("standard-variables"));
    }

    private Stream<Table> rows(Matcher line) {
        Table rows = Table.of("component.name", line.group("component"), "variable.name", line.group("variable"));
        Table named = line.group("instance") == null ? rows : rows.and("variable.instance", line.group("instance"));
        Table full = line.group("path") == null ? named : named.and(line.group("path"), "present");
        if (line.group("where") == null) {
            return Stream.of(full);
        }
        return line.group("where").equals("EVSE") ? atEvses(full) : atConnectors(full);
    }

    private Stream<Table> atEvses(Table rows) {
        return world.everyConnector().stream()
                .map(ConnectorRef::evseId)
                .distinct()
                .map(id -> rows.and("component.evse.id", String.valueOf(id)));
    }

    private Stream<Table> atConnectors(Table rows) {
        return world.everyConnector().stream()
                .map(connector -> rows.and("component.evse.id", String.valueOf(connector.evseId()))
                        .and("component.evse.connectorId", String.valueOf(connector.connectorId())));
    }

    private static Matcher parsed(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new HarnessError("not a line of a list of variables: " + line);
        }
        return matcher;
    }

    private List<String> lines(String name) {
        String resource = "/" + world.sut().protocol() + "/fixtures/" + name + ".txt";
        try (InputStream in = VariableLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new HarnessError("fixture " + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
