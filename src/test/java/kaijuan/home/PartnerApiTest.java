package kaijuan.home;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.member.Members;
import kaijuan.outer.Partners;
import kaijuan.outer.Quiz;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The document of what programs may ask")
class PartnerApiTest extends Wire {

    private final Setting setting = new Setting(this);

    @Test
    @DisplayName("describes what a partner tells, and gets")
    void partner() {
        var contract = new Contract(anybody().json("/api/openapi.json"));
        var open = Quiz.campaign(setting, "quiz-api", "");
        var key = "Bearer " + the(Partners.class).add(open, "答题平台", "");
        long who = setting.entrant(open, "QP-XY");
        var sent = Map.<String, Object>of("phone", phone(who), "name", "科普答题", "amount", 80);
        contract.told("tellResult", sent, tell(open, key, "1", sent), 201);
        contract.told("tellResult", null, tell(open, "", "1", sent), 401);
        contract.told("tellResult", null, tell(open, key, "", sent), 400);
        contract.told("tellResult", null, tell(open, key, "2", Map.of("name", "x")), 422);
        var stranger = Map.<String, Object>of("phone", "13700000000", "name", "x");
        contract.told("tellResult", stranger, tell(open, key, "3", stranger), 404);
    }

    private String phone(long member) {
        return the(Members.class).phone(member).digits();
    }

    private Answer tell(Campaign to, String key, String request, Map<String, Object> sent) {
        return anybody()
                .send(
                        "POST",
                        "/api/c/" + to.slug() + "/outer/results",
                        Map.of(
                                "Authorization", key,
                                "Idempotency-Key", request,
                                "Content-Type", "application/json"),
                        BodyPublishers.ofString(Contract.node(sent).toString()));
    }
}
