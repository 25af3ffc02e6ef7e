package org.plugproof.steps.world;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.reports.verdict.Inconclusive;
import org.plugproof.reports.verdict.NotApplicable;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Row;
import org.plugproof.steps.value.Table;

/**
 * Sets configuration variables of a station under test over the wire, reads them back, and has them restored after the case; a fake station simply has them. A row is
 * {@code Component.Variable[instance] | value | option}; the options are {@code if implemented} and {@code if writable}.
 */
public final class Variables {

    private static final Set<String> NOT_THERE = Set.of("UnknownComponent", "UnknownVariable");

    private final ScenarioContext world;

    Variables(ScenarioContext world) {
        this.world = world;
    }

    /** @throws Inconclusive naming the variable that could not be set */
    public void set(Table table) {
        if (world.sut().role() == SutDescription.Role.CSMS) {
            new OwnVariables(world).set(table);
        } else {
            world.relevant(table).rows().forEach(this::set);
        }
    }

    private void set(Row row) {
        VariableName name = located(VariableName.parse(row.path()));
        String wanted = world.value(row.cell());
        Payload before = get(name);
        String known = before.text("getVariableResult[0].attributeStatus").orElse("absent");
        if (NOT_THERE.contains(known) && row.option().contains("if implemented")) {
            world.steps().expand(row.path() + " is not implemented: left out");
            remember(row.path());
            return;
        }
        String old = before.text("getVariableResult[0].attributeValue").orElse("");
        if (old.equals(wanted)) {
            world.steps().expand(row.path() + " is " + wanted + " already");
            follow(row.path(), old);
            return;
        }
        set(row, name, wanted, old);
    }

    /** What a station turns out not to have counts as described. */
    private void remember(String absent) {
        List<String> described = world.sut().features().notImplemented();
        if (!described.contains(absent)) {
            world.assume(
                    "notImplemented",
                    Stream.concat(described.stream(), Stream.of(absent)).toList());
        }
    }

    private void set(Row row, VariableName name, String wanted, String old) {
        String status = put(name, wanted);
        if (status.equals("Rejected") && isTxPoint(row.path()) && !readOnly(row.path())) {
            throw new NotApplicable("the station does not take " + row.path() + " = " + wanted);
        }
        if (status.equals("Rejected") && row.option().contains("if writable")) {
            world.steps().expand(row.path() + " cannot be written: stays " + old);
            if (!old.isEmpty()) {
                follow(row.path(), old);
            }
            return;
        }
        if (status.equals("RebootRequired")) {
            world.restoration().add(row.path() + " = " + old, () -> putBack(name, old));
            world.connections().reboot();
        } else if (!status.equals("Accepted")) {
            throw new Inconclusive("cannot set " + row.path() + " to " + wanted + ": the station answered " + status);
        } else {
            world.restoration().add(row.path() + " = " + old, () -> putBack(name, old));
        }
        readBack(row, name, wanted);
    }

    /** A case about a start or stop point tells nothing of a station that cannot be set to it. */
    private static boolean isTxPoint(String path) {
        return path.equals("TxCtrlr.TxStartPoint") || path.equals("TxCtrlr.TxStopPoint");
    }

    private boolean readOnly(String path) {
        return world.holds("$config.readOnly contains " + path);
    }

    private void readBack(Row row, VariableName name, String wanted) {
        Payload after = get(name);
        String status = after.text("getVariableResult[0].attributeStatus").orElse("absent");
        if (status.equals("Rejected")) {
            return; // WriteOnly variables cannot be read back (B06.FR.09).
        }
        String value = after.text("getVariableResult[0].attributeValue").orElse(wanted.isEmpty() ? "" : "absent");
        if (!same(value, wanted)) {
            throw new Inconclusive(row.path() + " was set to " + wanted + " but reads " + value);
        }
        world.steps().expand(row.path() + " = " + value);
        follow(row.path(), wanted);
    }

    /** Where a transaction starts and stops, and who is asked about a token, decides what the states expect. */
    private void follow(String path, String value) {
        switch (path) {
            case "TxCtrlr.TxStartPoint" -> world.assume("txStartPoint", List.of(value.split(",")));
            case "TxCtrlr.TxStopPoint" -> world.assume("txStopPoint", List.of(value.split(",")));
            case "AuthCtrlr.Enabled" -> world.assume("authEnabled", Boolean.parseBoolean(value));
            case "AuthCtrlr.AuthorizeRemoteStart" -> world.assume("authorizeRemoteStart", Boolean.parseBoolean(value));
            default -> {
                // The states ask for nothing else.
            }
        }
    }

    /** Lists may come back in another order, and numbers in another form. */
    private static boolean same(String value, String wanted) {
        if (value.equalsIgnoreCase(wanted)) {
            return true;
        }
        try {
            return Double.parseDouble(value) == Double.parseDouble(wanted);
        } catch (NumberFormatException e) {
            return Set.of(value.split(",")).equals(Set.of(wanted.split(",")));
        }
    }

    /** Of what every EVSE may have of its own, that of the scenario's EVSE is meant (Part 2, ISO15118Ctrlr). */
    private VariableName located(VariableName name) {
        if (!name.component().equals("ISO15118Ctrlr")) {
            return name;
        }
        VariableName atEvse = name.at(world.text("$config.evseId"));
        String known = get(atEvse).text("getVariableResult[0].attributeStatus").orElse("absent");
        return NOT_THERE.contains(known) ? name : atEvse;
    }

    private Payload get(VariableName name) {
        return world.ask("GetVariablesRequest", name.rows("getVariableData[0]."));
    }

    private String put(VariableName name, String value) {
        Table rows = name.rows("setVariableData[0].").and("setVariableData[0].attributeValue", "'" + value + "'");
        return world.ask("SetVariablesRequest", rows)
                .text("setVariableResult[0].attributeStatus")
                .orElse("absent");
    }

    /** The value that the station has now; empty text where it cannot be read. */
    String read(String path) {
        return readable(path).orElse("");
    }

    /** The value that the station has now, which may be an empty text; empty where it cannot be read. */
    Optional<String> readable(String path) {
        Payload known = get(VariableName.parse(path));
        boolean told = known.text("getVariableResult[0].attributeStatus").equals(Optional.of("Accepted"));
        return known.text("getVariableResult[0].attributeValue").filter(value -> told);
    }

    /** Whether the variable is there and has this value now. */
    public boolean holds(String path, String value) {
        return read(path).equals(value);
    }

    void write(String path, String value) {
        put(VariableName.parse(path), value);
    }

    /**
     * Gives the variable the value that it had before the case.
     *
     * @return whether the station was restarted, because it asked for that
     * @throws Inconclusive when it neither takes the old value nor has it
     */
    boolean putBack(String path, String old) {
        return putBack(VariableName.parse(path), old);
    }

    private void requireStill(VariableName name, String old, String status) {
        String now = get(name).text("getVariableResult[0].attributeValue").orElse("");
        if (!same(now, old)) {
            throw new Inconclusive("the station answered " + status + ", and it reads '" + now + "'");
        }
    }

    private boolean putBack(VariableName name, String old) {
        String status = put(name, old);
        if (status.equals("RebootRequired")) {
            world.connections().reboot();
            return true;
        }
        if (!status.equals("Accepted")) {
            requireStill(name, old, status);
        }
        return false;
    }
}
