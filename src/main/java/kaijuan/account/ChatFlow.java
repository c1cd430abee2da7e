package kaijuan.account;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way of chat apps: the code is changed by a plain GET with {@code appid} and {@code secret},
 * and the answer says at once who came: {@code unionid}, the same in all programs of one company,
 * or else {@code openid}. An error is an answer 200 with {@code errcode}.
 */
@Component
class ChatFlow implements Speaking {

    @Override
    public Provider.Kind kind() {
        return Provider.Kind.CHAT;
    }

    @Override
    public URI ask(Provider provider, String state, String verifier, URI back) {
        return UriComponentsBuilder.fromUri(provider.authorize())
                .queryParam("appid", "{appid}")
                .queryParam("redirect_uri", "{back}")
                .queryParam("response_type", "code")
                .queryParam("scope", "{scope}")
                .queryParam("state", "{state}")
                .fragment("wechat_redirect")
                .encode()
                .buildAndExpand(provider.client(), back.toString(), provider.scope(), state)
                .toUri();
    }

    @Override
    public String who(Provider provider, String code, String verifier, URI back) {
        var uri =
                UriComponentsBuilder.fromUri(provider.token())
                        .queryParam("appid", "{appid}")
                        .queryParam("secret", "{secret}")
                        .queryParam("code", "{code}")
                        .queryParam("grant_type", "authorization_code")
                        .encode()
                        .buildAndExpand(provider.client(), provider.secret(), code)
                        .toUri();
        try {
            var answer = Calling.send(provider, new HTTPRequest(HTTPRequest.Method.GET, uri));
            answer.ensureStatusCode(200);
            var told = answer.getBodyAsJSONObject();
            var error = told.get("errcode");
            if (error instanceof Number number && number.intValue() != 0) {
                throw Calling.refused(provider);
            }
            return told.get(provider.subject()) instanceof String union && !union.isBlank()
                    ? union
                    : Told.text(provider, told, "openid");
        } catch (ParseException e) {
            throw Calling.unreadable(provider, e);
        }
    }
}
