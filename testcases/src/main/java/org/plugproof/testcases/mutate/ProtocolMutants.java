package org.plugproof.testcases.mutate;

import java.util.ArrayList;
import java.util.List;
import org.plugproof.fixtures.schema.MessageCatalogue;
import org.plugproof.fixtures.tamper.Rule;
import org.plugproof.fixtures.tamper.Rule.Action;
import org.plugproof.reports.timeline.Party;

/** One violation of each rule that holds in every case, on the last frames that can show it. */
final class ProtocolMutants {

    private final MessageCatalogue catalogue;
    private final Party sut;
    private final List<Spot> said;

    ProtocolMutants(MessageCatalogue catalogue, Party sut, List<Spot> spots) {
        this.catalogue = catalogue;
        this.sut = sut;
        this.said = spots.stream().filter(spot -> spot.sender() == sut).toList();
    }

    static String stranger(Party sut, String message) {
        if (sut == Party.STATION) {
            return message.equals("ReservationStatusUpdateRequest")
                    ? "ClearedChargingLimitRequest"
                    : "ReservationStatusUpdateRequest";
        }
        return message.equals("ClearCacheRequest") ? "GetLocalListVersionRequest" : "ClearCacheRequest";
    }

    List<Mutant> make() {
        List<Mutant> mutants = new ArrayList<>();
        List<Spot> requests = said.stream().filter(Spot::isRequest).toList();
        if (!said.isEmpty()) {
            Spot last = said.get(said.size() - 1);
            mutants.add(mutant("schema violation", last, schema(last), "plugproofMutant"));
            // Behind the last frame that is judged, the scenario may be over before the request is read.
            Spot before = said.get(Math.max(0, said.size() - 2));
            String stranger = stranger(sut, "");
            Rule extra = before.rule(Action.SEND)
                    .withRequest(
                            sut,
                            stranger,
                            SmallestPayload.of(catalogue, stranger).toString());
            mutants.add(mutant("unsolicited request", before, extra, stranger));
        }
        if (requests.size() > 1) {
            Spot last = requests.get(requests.size() - 1);
            mutants.add(mutant("duplicate message id", last, last.rule(Action.SAME_ID), "message id"));
        }
        if (!requests.isEmpty()) {
            Spot last = requests.get(requests.size() - 1);
            mutants.add(mutant("message id too long", last, last.rule(Action.LONG_ID), "message id"));
        }
        requests.stream()
                .filter(spot -> spot.message().equals("TransactionEventRequest"))
                .reduce((earlier, later) -> later)
                .ifPresent(spot -> mutants.add(mutant("seqNo gap", spot, gap(spot), "seqNo")));
        return mutants;
    }

    private static Rule schema(Spot spot) {
        return spot.rule(Action.SET).withPath("plugproofMutant").withValue("1");
    }

    private static Rule gap(Spot spot) {
        long seqNo = spot.payload().path("seqNo").asLong() + 3;
        return spot.rule(Action.SET).withPath("seqNo").withValue(Long.toString(seqNo));
    }

    private static Mutant mutant(String kind, Spot spot, Rule rule, String name) {
        return new Mutant(kind, spot.message(), rule.path(), "invariant: " + kind, rule, List.of(name), true);
    }
}
