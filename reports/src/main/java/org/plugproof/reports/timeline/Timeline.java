package org.plugproof.reports.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The one ordered record of what happened in a scenario, and what every wait waits on. Entries are only ever added. Safe for use by many
 * threads; waiters wake as soon as an entry is added.
 */
public final class Timeline implements Evidence {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public int record(Event event) {
        lock.lock();
        try {
            Entry entry = new Entry(entries.size() + 1, System.nanoTime(), Instant.now(), event);
            entries.add(entry);
            grown.signalAll();
            return entry.number();
        } finally {
            lock.unlock();
        }
    }

    /** Everything so far, oldest first. */
    public List<Entry> entries() {
        return after(0);
    }

    /** Everything with a number above {@code number}, oldest first. */
    public List<Entry> after(int number) {
        lock.lock();
        try {
            return List.copyOf(entries.subList(Math.min(number, entries.size()), entries.size()));
        } finally {
            lock.unlock();
        }
    }

    /** The number of the newest entry; 0 while there is none. */
    public int last() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    /** The entry with this number. */
    public Entry entry(int number) {
        lock.lock();
        try {
            return entries.get(number - 1);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until {@code probe} finds something on the timeline; it is given all entries, at once and again whenever one is added.
     * {@code probe} runs on the caller's thread, outside the lock.
     *
     * @return what the probe found, or empty when the deadline passed first
     * @throws InterruptedException when the scenario is being stopped
     */
    public <T> Optional<T> await(Deadline deadline, Function<List<Entry>, Optional<T>> probe)
            throws InterruptedException {
        while (true) {
            List<Entry> seen = entries();
            Optional<T> found = probe.apply(seen);
            if (found.isPresent()) {
                return found;
            }
            if (!awaitGrowth(seen.size(), deadline)) {
                // One last look: an entry may have come between the probe and the deadline.
                return last() > seen.size() ? probe.apply(entries()) : Optional.empty();
            }
        }
    }

    private boolean awaitGrowth(int size, Deadline deadline) throws InterruptedException {
        lock.lock();
        try {
            while (entries.size() <= size) {
                long remaining = deadline.remainingNanos();
                if (remaining <= 0) {
                    return false;
                }
                grown.awaitNanos(Math.min(remaining, TimeUnit.HOURS.toNanos(1)));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
