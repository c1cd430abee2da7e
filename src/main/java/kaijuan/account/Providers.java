package kaijuan.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaijuan.ground.web.Refusal;
import kaijuan.member.OtherWays;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The providers that this installation is set up with. */
@Component
public class Providers implements OtherWays {

    private final Map<String, Provider> all = new TreeMap<>();

    Providers(Environment environment) {
        var texts = ResolvableType.forClassWithGenerics(Map.class, String.class, String.class);
        var type =
                ResolvableType.forClassWithGenerics(
                        Map.class, ResolvableType.forClass(String.class), texts);
        Binder.get(environment)
                .bind("kaijuan.accounts", Bindable.<Map<String, Map<String, String>>>of(type))
                .orElse(Map.of())
                .forEach((word, set) -> all.put(word, Provider.of(word, set)));
    }

    /** All of them, by their words. */
    public List<Provider> all() {
        return List.copyOf(all.values());
    }

    /**
     * The provider of the word.
     *
     * @throws Refusal 404 if there is none
     */
    public Provider of(String word) {
        var found = all.get(word);
        if (found == null) {
            throw Refusal.unknown();
        }
        return found;
    }

    @Override
    public List<Other> ways() {
        return all().stream().map(p -> new Other(p.name(), "/account/with/" + p.word())).toList();
    }
}
