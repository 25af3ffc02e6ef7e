package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.reports.timeline.Party;
import tools.jackson.databind.JsonNode;

/** Violations of what holds of the content of messages in every case: numbering, requestId, schedules, phases, locations, costs. */
final class ContentMutants {

    private static final String STRANGE_TRANSACTION = "PP-NO-TRANSACTION";

    private final Scene scene;
    private final List<Spot> said;
    private final List<Mutant> mutants = new ArrayList<>();

    ContentMutants(Scene scene, List<Spot> said) {
        this.scene = scene;
        this.said = said;
    }

    List<Mutant> make() {
        transactions();
        firmware();
        schedules();
        locations();
        costs();
        return mutants;
    }

    private void transactions() {
        first("TransactionEventRequest", spot -> eventType(spot).equals("Started"))
                .ifPresent(spot -> set(
                        "first event not Started",
                        spot,
                        "eventType",
                        "\"Updated\"",
                        "eventType",
                        "Started",
                        "transaction started"));
        first("TransactionEventRequest", spot -> eventType(spot).equals("Ended"))
                .ifPresent(spot -> {
                    long seqNo = spot.payload().path("seqNo").asLong();
                    set("seqNo gap", spot, "seqNo", Long.toString(seqNo + 3), "seqNo");
                    if (seqNo > 0) {
                        set("seqNo repeated", spot, "seqNo", Long.toString(seqNo - 1), "seqNo");
                    }
                });
    }

    private void firmware() {
        boolean asked = scene.spots().stream().anyMatch(spot -> spot.message().equals("UpdateFirmwareRequest"));
        first(
                        "FirmwareStatusNotificationRequest",
                        spot -> asked && spot.payload().has("requestId"))
                .ifPresent(spot -> set(
                        "foreign requestId",
                        spot,
                        "requestId",
                        Long.toString(spot.payload().path("requestId").asLong() + 1),
                        "requestId"));
    }

    private void schedules() {
        for (Spot spot : said) {
            for (String path : Finder.paths(spot.payload(), "chargingSchedulePeriod")) {
                set("schedule begins late", spot, path + "[0].startPeriod", "7", "startPeriod");
                JsonNode periods = new org.plugproof.fixtures.tamper.Place(path).read(spot.payload());
                if (periods.size() > 1) {
                    set("schedule does not ascend", spot, path + "[1].startPeriod", "0", "startPeriod");
                }
                if (scene.sut() == Party.CSMS
                        && periods.path(0).path("numberPhases").asInt(3) != 1) {
                    set("phase of many", spot, path + "[0].phaseToUse", "2", "phaseToUse");
                }
                return;
            }
        }
    }

    private void locations() {
        for (Spot spot : said.stream().filter(scene::isOwn).toList()) {
            for (String path : Finder.paths(spot.payload(), "sampledValue")) {
                JsonNode sample = new org.plugproof.fixtures.tamper.Place(path + "[0]").read(spot.payload());
                if (!sample.path("measurand").asString("").equals("SoC")) {
                    set("measured in the EV", spot, path + "[0].location", "\"EV\"", "location");
                    return;
                }
            }
        }
    }

    private void costs() {
        if (scene.sut() == Party.CSMS && !said.isEmpty()) {
            Spot last = said.get(said.size() - 1);
            String cost = "{\"totalCost\":1.5,\"transactionId\":\"" + STRANGE_TRANSACTION + "\"}";
            Rule rule = last.rule(Action.SEND).withRequest(Party.CSMS, "CostUpdatedRequest", cost);
            mutants.add(new Mutant(
                    "cost of no transaction",
                    "CostUpdatedRequest",
                    "transactionId",
                    "invariant: cost of no transaction",
                    rule,
                    List.of(STRANGE_TRANSACTION),
                    true));
        }
    }

    private static String eventType(Spot spot) {
        return spot.payload().path("eventType").asString("");
    }

    private Optional<Spot> first(String message, Predicate<Spot> wanted) {
        return said.stream()
                .filter(spot -> spot.message().equals(message)
                        && scene.isOwn(spot)
                        && !scene.isPrepared(spot)
                        && wanted.test(spot))
                .findFirst();
    }

    private void set(String kind, Spot spot, String path, String value, String... names) {
        Rule rule = spot.rule(Action.SET).withPath(path).withValue(value);
        mutants.add(new Mutant(kind, spot.message(), path, "invariant: " + kind, rule, List.of(names), true));
    }
}
