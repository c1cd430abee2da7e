package kaijuan.command;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import kaijuan.ground.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: opens the installation and answers until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "启动服务 / start the server")
final class Serve implements Runnable {

    @Mixin Place place = new Place();

    @Option(
            names = "--allow-demonstration-sender",
            description =
                    "允许演示用的短信通道：验证码只出现在日志里 / allow the demonstration's sender of codes,"
                            + " which only writes them to the log")
    boolean demonstrationSender;

    @Override
    public void run() {
        var more =
                Map.<String, Object>of("kaijuan.sender.allow-demonstration", demonstrationSender);
        try (var installation = Installation.serving(place.data.path, place.port, more)) {
            System.out.println("http://localhost:" + installation.port() + "/");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
