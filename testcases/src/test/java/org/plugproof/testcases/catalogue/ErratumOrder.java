package org.plugproof.testcases.catalogue;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 6.2.9 before 6.2.10. */
final class ErratumOrder implements Comparator<String> {

    @Override
    public int compare(String left, String right) {
        return padded(left).compareTo(padded(right));
    }

    private static String padded(String number) {
        return Stream.of(number.split("\\."))
                .map(part -> String.format("%4s", part))
                .collect(Collectors.joining("."));
    }
}
