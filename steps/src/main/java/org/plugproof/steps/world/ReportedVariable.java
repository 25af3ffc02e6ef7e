package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plugproof.steps.value.Payload;
import org.plugproof.steps.value.Table;

/**
 * An entry of a report (ReportDataType), by what names it and by its Actual attribute.
 *
 * @param names {@code component.name}, {@code variable.name} and whatever else names it, each with its value
 * @param attribute the place of the Actual attribute; empty where it has none
 * @param value of that attribute
 * @param mutability of that attribute; ReadWrite where it is left out
 */
record ReportedVariable(Table names, Optional<Integer> attribute, Optional<String> value, String mutability) {

    private static final List<String> NAMES = List.of(
            "component.name",
            "component.instance",
            "component.evse.id",
            "component.evse.connectorId",
            "variable.name",
            "variable.instance");

    /** Every entry of one NotifyReportRequest. */
    static List<ReportedVariable> in(Payload part) {
        List<ReportedVariable> all = new ArrayList<>();
        int size = part.texts("reportData[*].component.name").size();
        for (int i = 0; i < size; i++) {
            all.add(at("reportData[" + i + "].", part));
        }
        return all;
    }

    private static ReportedVariable at(String entry, Payload part) {
        Table names = Table.empty();
        for (String name : NAMES) {
            names = names.and(
                    name, part.text(entry + name).map(text -> "'" + text + "'").orElse("absent"));
        }
        Optional<Integer> actual = Stream.iterate(0, i -> i + 1)
                .takeWhile(i -> part.text(attribute(entry, i)).isPresent())
                .filter(i -> part.text(attribute(entry, i) + ".type")
                        .orElse("Actual")
                        .equals("Actual"))
                .findFirst();
        String attribute = attribute(entry, actual.orElse(0));
        return new ReportedVariable(
                names,
                actual,
                part.text(attribute + ".value"),
                part.text(attribute + ".mutability").orElse("ReadWrite"));
    }

    private static String attribute(String entry, int place) {
        return entry + "variableAttribute[" + place + "]";
    }

    /** Such as {@code EVSE.Power}. */
    String path() {
        return name("component.name") + "." + name("variable.name");
    }

    boolean isReadable() {
        return !mutability.equals("WriteOnly");
    }

    /** The value of one of its names; empty text where it does not have it. */
    String name(String which) {
        String cell = names.cell(which).orElse("absent");
        return cell.equals("absent") ? "" : cell.substring(1, cell.length() - 1);
    }
}
