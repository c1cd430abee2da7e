package kaijuan.command;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import kaijuan.ground.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: opens the installation and answers until it is stopped. */
@Command(name = "serve", description = "启动服务 / start the server")
final class Serve implements Runnable {

    @Option(names = "--port", defaultValue = "8080", description = "端口 / port (${DEFAULT-VALUE})")
    int port;

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "数据目录 / data folder (${DEFAULT-VALUE})")
    Path data = Path.of("data");

    @Override
    public void run() {
        try (var installation = Installation.serving(data, port)) {
            System.out.println("http://localhost:" + installation.port() + "/");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
