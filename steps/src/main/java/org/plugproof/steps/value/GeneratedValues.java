package org.plugproof.steps.value;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Values made when a scenario first names them, and the same from then on. The name says what kind is needed. */
final class GeneratedValues {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 20;
    private static final int LARGEST_ID = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, JsonNode> made = new ConcurrentHashMap<>();

    JsonNode named(String name) {
        return made.computeIfAbsent(name, this::make);
    }

    private JsonNode make(String name) {
        String word = name.toLowerCase(java.util.Locale.ROOT);
        if (word.endsWith("password")) {
            return StringNode.valueOf(letters());
        }
        if (word.endsWith("transactionid")) {
            return StringNode.valueOf(UUID.randomUUID().toString());
        }
        if (word.endsWith("datetime")) {
            return StringNode.valueOf(moment(word.startsWith("end") ? 2 : 1));
        }
        return word.endsWith("token") ? StringNode.valueOf(letters()) : IntNode.valueOf(1 + random.nextInt(LARGEST_ID));
    }

    /** Whole minutes: an operator may have no finer choice. */
    private static String moment(int hoursFromNow) {
        return Instant.now()
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(hoursFromNow, ChronoUnit.HOURS)
                .toString();
    }

    private String letters() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
