package kaijuan.ground.sender;

import kaijuan.ground.Unready;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets no server start that would show codes in its log, unless told so outright. */
@Component
@Lazy(false)
@ConditionalOnWebApplication
class Choice {

    Choice(
            Sender sender,
            @Value("${kaijuan.sender.allow-demonstration:false}") boolean demonstrationAllowed) {
        if (!demonstrationAllowed && sender.which().kind().equals(Demonstration.KIND)) {
            throw new Unready("security.sender.demonstration");
        }
    }
}
