package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plugproof.reports.timeline.Party;
import org.plugproof.reports.verdict.InvariantViolation;
import tools.jackson.databind.JsonNode;

/** A CSMS tells the cost of a transaction that the station has told it of (Part 2 I02.FR.01). */
final class CostsNameATransaction implements Invariant {

    @Override
    public List<InvariantViolation> violations(Seen seen) {
        List<InvariantViolation> violations = new ArrayList<>();
        Set<String> known = new HashSet<>();
        if (seen.proceedings().sut() != Party.CSMS) {
            return violations;
        }
        for (Seen.Frame frame : seen.frames()) {
            String action = frame.call().map(call -> call.action()).orElse("");
            if (action.equals("TransactionEvent")) {
                known.add(transaction(payload(seen, frame).path("transactionInfo")));
            }
            if (action.equals("CostUpdated") && !known.contains(transaction(payload(seen, frame)))) {
                violations.add(new InvariantViolation(
                        "cost-of-a-transaction",
                        "Part 2 I02.FR.01",
                        "a cost for transaction " + transaction(payload(seen, frame))
                                + ", which this station never had",
                        frame.number()));
            }
        }
        return violations;
    }

    private static JsonNode payload(Seen seen, Seen.Frame frame) {
        return seen.payload(frame).orElseThrow();
    }

    private static String transaction(JsonNode parent) {
        return parent.path("transactionId").asString("");
    }
}
