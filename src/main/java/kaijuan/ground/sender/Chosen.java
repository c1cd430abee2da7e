package kaijuan.ground.sender;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Sends through the gateway that an operator chose, else as the program was started. */
@Component
@Primary
class Chosen implements Sender {

    private final Sender started;
    private final Gateways gateways;
    private volatile @Nullable Ready ready;

    /** A gateway with its connections, which are kept while it is the one. */
    private record Ready(Gateway gateway, Webhook webhook) {}

    Chosen(
            ObjectProvider<Demonstration> demonstration,
            ObjectProvider<Webhook> webhook,
            Gateways gateways) {
        @Nullable Sender shown = demonstration.getIfAvailable();
        this.started = shown == null ? webhook.getObject() : shown;
        this.gateways = gateways;
    }

    @Override
    public int send(Message message) {
        return now().send(message);
    }

    @Override
    public boolean carriesText() {
        return now().carriesText();
    }

    @Override
    public Which which() {
        return now().which();
    }

    private Sender now() {
        return gateways.now().map(this::through).orElse(started);
    }

    private Sender through(Gateway gateway) {
        var kept = ready;
        if (kept == null || !kept.gateway().equals(gateway)) {
            var webhook = new Webhook(gateway.url(), gateway.header(), gateway.body());
            kept = new Ready(gateway, webhook);
            ready = kept;
        }
        return kept.webhook();
    }
}
