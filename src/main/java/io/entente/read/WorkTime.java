package io.entente.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The time that the processor has worked for this thread, which other programs on the machine do not lengthen. */
final class WorkTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WorkTime() {}

    /** Returns the time in nanoseconds, from some start; by the clock where the machine cannot tell. */
    static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
