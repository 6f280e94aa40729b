package org.verbatelier.cli.internal.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;

/** Watches the heap while something runs: the most that was in use, and the most that a collection left. */
final class HeapWatch implements AutoCloseable {

    private static final double MB = 1e6;

    private final Set<String> pools = new HashSet<>();
    private final AtomicLong inUse = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();
    private final NotificationListener listener = (notification, handback) -> collected(notification);

    HeapWatch() {
        ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .forEach(pool -> pools.add(pool.getName()));
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(listener, null, null);
        }
    }

    private void collected(Notification notification) {
        if (notification.getUserData() instanceof CompositeData data && data.containsKey("gcInfo")) {
            CompositeData info = (CompositeData) data.get("gcInfo");
            inUse.accumulateAndGet(sum((TabularData) info.get("memoryUsageBeforeGc")), Math::max);
            kept.accumulateAndGet(sum((TabularData) info.get("memoryUsageAfterGc")), Math::max);
        }
    }

    private long sum(TabularData usages) {
        long used = 0;
        for (Object row : usages.values()) {
            CompositeData usage = (CompositeData) row;
            if (pools.contains(usage.get("key"))) {
                used += MemoryUsage.from((CompositeData) usage.get("value")).getUsed();
            }
        }
        return used;
    }

    /** The most that was in use, garbage included: memory is full of it just before a collection. */
    double peakInUse() {
        inUse.accumulateAndGet(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
        return inUse.get() / MB;
    }

    /** The most that a collection left behind; a young collection leaves old garbage too. */
    double peakAfterCollection() {
        return kept.get() / MB;
    }

    /** What is held now, once all garbage is gone. */
    static double held() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("it was added at the beginning", e);
            }
        }
    }
}
