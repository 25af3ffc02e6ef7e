package org.plugproof.steps.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plugproof.fixtures.description.SutDescription;
import org.plugproof.steps.expect.ConnectorRef;

/** Where a station's FullInventory says otherwise than its description: what cases are chosen and states are built by. */
final class ContradictedDescription {

    /** What Part 2 leaves to the station to have ReadOnly or ReadWrite. */
    private static final List<String> EITHER = List.of(
            "TxCtrlr.TxStartPoint",
            "TxCtrlr.TxStopPoint",
            "TxCtrlr.StopTxOnEVSideDisconnect",
            "AuthCtrlr.AuthorizeRemoteStart",
            "OCPPCommCtrlr.UnlockOnEVSideDisconnect");

    private final SutDescription sut;
    private final List<ReportedVariable> report;
    private final List<String> sentences = new ArrayList<>();

    ContradictedDescription(SutDescription sut, List<ReportedVariable> report) {
        this.sut = sut;
        this.report = report;
    }

    List<String> sentences() {
        txPoint("txStartPoint", "TxCtrlr.TxStartPoint");
        txPoint("txStopPoint", "TxCtrlr.TxStopPoint");
        available("AuthCacheCtrlr", "features", "C-49", sut.features().supported());
        available(
                "LocalAuthListCtrlr",
                "profiles",
                "Local Authorization List Management",
                sut.features().profiles());
        numbers();
        mutability();
        return sentences;
    }

    private void txPoint(String key, String path) {
        at(path).flatMap(ReportedVariable::value).ifPresent(value -> {
            Set<String> reported = new HashSet<>(List.of(value.strip().split("\\s*,\\s*")));
            if (!reported.equals(new HashSet<>(sut.words(key)))) {
                say(key + " is " + String.join(",", sut.words(key)), path + " is " + value);
            }
        });
    }

    /** A controller that is not there, or says that it is not available, is not. */
    private void available(String component, String key, String name, List<String> claimed) {
        if (claimed.isEmpty()) {
            return;
        }
        boolean there =
                report.stream().anyMatch(each -> each.name("component.name").equals(component))
                        && !value(component + ".Available").equals("false");
        boolean described = claimed.contains(name);
        if (there != described) {
            say(
                    key + (described ? " has " : " has no ") + name,
                    component + (there ? " is available" : " is not available"));
        }
    }

    private void numbers() {
        Set<String> described = Readiness.everyConnector(sut).stream()
                .map(ConnectorRef::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reported = report.stream()
                .filter(each -> each.name("component.name").equals("Connector"))
                .map(each -> new ConnectorRef(number(each, "id"), number(each, "connectorId")).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!reported.isEmpty() && !reported.equals(described)) {
            say("evses has " + String.join(", ", described), "it has " + String.join(", ", reported));
        }
    }

    private void mutability() {
        for (String path : sut.features().readOnly()) {
            at(path).filter(each -> !each.mutability().equals("ReadOnly"))
                    .ifPresent(each -> say("readOnly has " + path, path + " is " + each.mutability()));
        }
        for (String path : EITHER) {
            at(path).filter(each -> each.mutability().equals("ReadOnly")
                            && !sut.features().readOnly().contains(path))
                    .ifPresent(each -> say("readOnly is without " + path, path + " is ReadOnly"));
        }
        for (String path : sut.features().notImplemented()) {
            at(path).ifPresent(each -> say("notImplemented has " + path, "it has " + path));
        }
    }

    private void say(String described, String reported) {
        sentences.add(sut.name() + ": the station contradicts its description: " + described + ", but " + reported);
    }

    private Optional<ReportedVariable> at(String path) {
        return report.stream().filter(each -> each.path().equals(path)).findFirst();
    }

    private String value(String path) {
        return at(path).flatMap(ReportedVariable::value).orElse("");
    }

    private static int number(ReportedVariable variable, String name) {
        String text = variable.name("component.evse." + name);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
