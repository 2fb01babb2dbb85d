package clipping.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** Threads that work on pages, started on demand. A thread whose page does not stop is left behind and replaced. */
final class Workers {
    private static final long QUEUED = 32L << 20; // most bytes of pages read ahead

    private final int most;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private long queued;
    private int threads;
    private int idle;

    /** Work on one page. */
    interface Task {
        /** Never throws. */
        void run(Worker worker);

        /** Number of bytes that it holds while waiting. */
        long size();
    }

    Workers(int most) {
        this.most = most;
    }

    /** Adds a task; waits while too much has been read ahead. */
    synchronized void add(Task task) throws InterruptedException {
        while (queued > QUEUED) wait();
        tasks.add(task);
        queued += task.size();
        if (idle < tasks.size() && threads < most) {
            threads++;
            Worker worker = new Worker();
            worker.start();
        }
        notifyAll();
    }

    private synchronized Task take(Worker worker) throws InterruptedException {
        idle++;
        try {
            while (tasks.isEmpty()) wait();
            Task task = tasks.poll();
            queued -= task.size();
            notifyAll();
            return task;
        } finally {
            idle--;
        }
    }

    /** A thread. */
    final class Worker extends Thread {
        private boolean abandoned;

        Worker() {
            setDaemon(true);
            setName("clipping-page");
        }

        @Override
        public void run() {
            try {
                while (!isAbandoned()) take(this).run(this);
            } catch (InterruptedException e) {
                // nobody waits for it now
            }
        }

        /** Gives up its page: the thread ends as soon as it can, and another takes its place. */
        void abandon() {
            synchronized (Workers.this) {
                if (abandoned) return;
                abandoned = true;
                threads--;
                if (!tasks.isEmpty() && idle == 0) {
                    threads++;
                    new Worker().start();
                }
            }
            interrupt();
        }

        private boolean isAbandoned() {
            synchronized (Workers.this) {
                return abandoned;
            }
        }
    }
}
