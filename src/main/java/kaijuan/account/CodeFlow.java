package kaijuan.account;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The authorization code flow of OAuth 2 with PKCE, then the address of userinfo. */
@Component
class CodeFlow implements Speaking {

    @Override
    public Provider.Kind kind() {
        return Provider.Kind.OAUTH2;
    }

    @Override
    public URI ask(Provider provider, String state, String verifier, URI back) {
        return new AuthorizationRequest.Builder(ResponseType.CODE, new ClientID(provider.client()))
                .endpointURI(provider.authorize())
                .redirectionURI(back)
                .scope(Scope.parse(provider.scope()))
                .state(new State(state))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    @Override
    public String who(Provider provider, String code, String verifier, URI back) {
        try {
            var grant =
                    new AuthorizationCodeGrant(
                            new AuthorizationCode(code), back, new CodeVerifier(verifier));
            var client =
                    new ClientSecretBasic(
                            new ClientID(provider.client()), new Secret(provider.secret()));
            var request = new TokenRequest.Builder(provider.token(), client, grant).build();
            var answer = TokenResponse.parse(Calling.send(provider, request.toHTTPRequest()));
            if (!answer.indicatesSuccess()) {
                throw Calling.refused(provider);
            }
            var token = answer.toSuccessResponse().getTokens().getAccessToken();
            var userinfo = Objects.requireNonNull(provider.userinfo());
            var about = new HTTPRequest(HTTPRequest.Method.GET, userinfo);
            about.setAuthorization(token.toAuthorizationHeader());
            var told = Calling.send(provider, about);
            told.ensureStatusCode(200);
            return Told.text(provider, told.getBodyAsJSONObject(), provider.subject());
        } catch (ParseException e) {
            throw Calling.unreadable(provider, e);
        }
    }
}
