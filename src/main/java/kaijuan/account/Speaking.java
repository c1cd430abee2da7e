package kaijuan.account;

import java.net.URI;
import kaijuan.ground.web.Refusal;

/** How a kind of provider is spoken to. */
interface Speaking {

    /** Whether providers of the kind are spoken to like this. */
    Provider.Kind kind();

    /**
     * Where the browser is sent.
     *
     * @param state comes back unchanged
     * @param verifier proves later that the same browser asks (PKCE)
     * @param back where it comes back to
     */
    URI ask(Provider provider, String state, String verifier, URI back);

    /**
     * Who came back with the code, as the provider calls them.
     *
     * @throws Refusal 422 if the provider refuses the code, 503 if it does not answer
     */
    String who(Provider provider, String code, String verifier, URI back);
}
