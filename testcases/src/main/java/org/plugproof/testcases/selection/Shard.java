package org.plugproof.testcases.selection;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of several equal parts of a run.
 *
 * @param number from 1 to {@code of}
 */
public record Shard(int number, int of) {

    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /** @throws IllegalArgumentException for anything but I/N with 1 ≤ I ≤ N */
    public static Shard parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text);
        }
        Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        if (shard.number < 1 || shard.number > shard.of) {
            throw wrong(text);
        }
        return shard;
    }

    /** Every {@code of}-th item, so that the shards of an ordered list are disjoint, complete and alike. */
    public <T> List<T> part(List<T> ordered) {
        return IntStream.range(0, ordered.size())
                .filter(index -> index % of == number - 1)
                .mapToObj(ordered::get)
                .toList();
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("shard " + text + " is not I/N with 1 ≤ I ≤ N, such as 2/4");
    }
}
