package clipping.cli;

import java.io.File;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress bar of a batch. Loaded only if there is a terminal to draw on. */
final class Progress {
    private final ProgressBar bar;
    private final Screen screen;

    /** @param inputs their number, -1 if unknown: then no remaining time is shown */
    Progress(Screen screen, long inputs, Map<String, String> environment) {
        this.screen = screen;
        int width = width(environment);
        bar = new ProgressBarBuilder().setTaskName("clipping").setInitialMax(inputs).setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))).setConsumer(new ProgressBarConsumer() {
                @Override
                public int getMaxRenderedLength() {
                    return width - 1;
                }

                @Override
                public void accept(String rendered) {
                    screen.bar(rendered.strip());
                }

                @Override
                public void close() {
                    screen.clear();
                }
            }).build();
    }

    private static int width(Map<String, String> environment) {
        try {
            String columns = environment.get("COLUMNS");
            if (columns != null) return Math.max(20, Integer.parseInt(columns.strip()));
            Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).redirectErrorStream(true).start();
            String[] size = new String(stty.getInputStream().readNBytes(40), java.nio.charset.StandardCharsets.US_ASCII).strip().split(" ");
            int width = size.length == 2 ? Integer.parseInt(size[1]) : 0;
            return width > 0 ? Math.max(20, width) : 80;
        } catch (IOException | NumberFormatException e) {
            return 80;
        }
    }

    /** Counts an input, or a page of an archive. */
    void step(Tally tally) {
        long failures = tally.failures();
        if (failures > 0) bar.setExtraMessage(failures + " failed");
        // an archive has several pages
        if (!bar.isIndefinite() && bar.getCurrent() >= bar.getMax()) bar.maxHint(bar.getCurrent() + 1);
        bar.step();
    }

    void close() {
        bar.close();
        screen.clear();
    }
}
