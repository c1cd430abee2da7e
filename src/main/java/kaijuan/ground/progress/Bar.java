package kaijuan.ground.progress;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal. */
final class Bar implements Progress {

    private final ProgressBar bar;

    Bar(String name, long steps) {
        this.bar =
                new ProgressBarBuilder()
                        .setTaskName(name)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(200)
                        .showSpeed()
                        .build();
    }

    @Override
    public void step(long more) {
        bar.stepBy(more);
    }

    @Override
    public void close() {
        bar.close();
    }
}
