package clipping.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
                    return width - 1; // in the last column some terminals begin a new line
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
        int told = number(environment.getOrDefault("COLUMNS", ""));
        if (told > 0) return told;
        int asked = asked();
        return asked > 0 ? asked : 80;
    }

    /** The width of the terminal that standard error is, which need not be the one that controls the process; 0 if nobody knows. */
    private static int asked() {
        try {
            ProcessBuilder stty = new ProcessBuilder("sh", "-c", "stty size <&2 2>/dev/null");
            InputStream answer = stty.redirectError(ProcessBuilder.Redirect.INHERIT).start().getInputStream();
            String size = new String(answer.readNBytes(40), StandardCharsets.US_ASCII);
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException e) {
            return 0;
        }
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Counts an input, or a page of an archive. */
    void step(Tally tally) {
        long failures = tally.failures();
        if (failures > 0) bar.setExtraMessage(" " + failures + " failed");
        // an archive has several pages
        if (!bar.isIndefinite() && bar.getCurrent() >= bar.getMax()) bar.maxHint(bar.getCurrent() + 1);
        bar.step();
    }

    void close() {
        bar.close();
        screen.clear();
    }
}
