package org.plugproof.steps.expect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of one transaction as they arrived, re-transmissions left out. */
record Transaction(String id, List<SutCall> events) {

    static List<Transaction> in(List<SutCall> calls) {
        Map<String, List<SutCall>> events = new LinkedHashMap<>();
        Set<TransactionEventKey> told = new LinkedHashSet<>();
        for (SutCall call : calls) {
            call.transactionEvent().filter(told::add).ifPresent(key -> events.computeIfAbsent(
                            key.transactionId(), id -> new ArrayList<>())
                    .add(call));
        }
        return events.entrySet().stream()
                .map(entry -> new Transaction(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    SutCall firstArrived() {
        return events.get(0);
    }

    List<SutCall> bySeqNo() {
        return events.stream()
                .sorted(Comparator.comparingLong(Transaction::seqNo))
                .toList();
    }

    boolean isEnded() {
        return events.stream()
                .anyMatch(event -> event.transactionEvent().orElseThrow().isEnded());
    }

    static long seqNo(SutCall event) {
        return event.transactionEvent().orElseThrow().seqNo();
    }
}
