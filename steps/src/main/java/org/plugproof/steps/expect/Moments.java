package org.plugproof.steps.expect;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plugproof.steps.value.Paths;

/**
 * When what a request tells was so: the timestamps of its meter values, else its own. Values of the beginning and the end of a transaction
 * are taken when it begins and ends, which no interval prescribes.
 */
final class Moments {

    private static final Set<String> AT_NO_INTERVAL = Set.of("Transaction.Begin", "Transaction.End");

    private Moments() {}

    /** A point in time, and where it stands in which frame. */
    record Moment(Instant at, int frame, String path) {}

    static List<Moment> in(SutCall call) {
        List<String> values = Paths.places(call.payload(), "meterValue[*]");
        Stream<String> places = values.isEmpty()
                ? Stream.of("timestamp", "generatedAt")
                        .filter(path -> call.payload().has(path))
                        .limit(1)
                : values.stream().filter(value -> isAtAnInterval(call, value)).map(value -> value + ".timestamp");
        return places.flatMap(path -> moment(call, path).stream()).toList();
    }

    private static boolean isAtAnInterval(SutCall call, String value) {
        String context = value + ".sampledValue[0].context";
        return !AT_NO_INTERVAL.contains(Paths.read(call.payload(), context).asString(""));
    }

    private static Optional<Moment> moment(SutCall call, String path) {
        try {
            String text = Paths.read(call.payload(), path).asString("");
            return Optional.of(new Moment(OffsetDateTime.parse(text).toInstant(), call.number(), path));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
