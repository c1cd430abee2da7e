package kaijuan.editor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaigns;
import kaijuan.editor.Amending;
import kaijuan.editor.Form;
import kaijuan.editor.Forms;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** Carries what was changed in the form into the document. */
@Component
class Revision {

    private static final String VALUE = "f.";

    private final Amending amending;
    private final Forms forms;

    Revision(Amending amending, Forms forms) {
        this.amending = amending;
        this.forms = forms;
    }

    /**
     * The document with what was changed in the form.
     *
     * @param sent everything that was sent: {@code f.WAY} values, {@code seen} the digest of the
     *     document that the form was made of, and what a button asks for
     * @throws Refusal 409 if the form is of another document
     */
    String of(String document, Map<String, String> sent) {
        var form = forms.of(document);
        if (form.isEmpty() || !Campaigns.digest(document).equals(sent.get("seen"))) {
            throw Refusal.conflict("editor.form.old");
        }
        var changed = document;
        for (var field : fields(form.get())) {
            var value = sent.get(VALUE + field.way());
            if (value != null && !value.strip().equals(field.value().strip())) {
                changed = amending.set(changed, field.way(), value);
            }
        }
        return button(changed, sent);
    }

    private String button(String document, Map<String, String> sent) {
        var add = sent.get("add");
        var remove = sent.get("remove");
        var begin = sent.get("begin");
        var row = sent.get("row");
        if (add != null) {
            return amending.add(document, add);
        }
        if (remove != null) {
            return amending.remove(document, remove);
        }
        if (begin != null) {
            var key = sent.getOrDefault("more." + begin, "");
            var way = begin.isEmpty() ? key : begin + "." + key;
            return key.isEmpty() ? document : amending.begin(document, way);
        }
        if (row != null) {
            var name = sent.getOrDefault("name." + row, "").strip();
            var value = sent.getOrDefault("value." + row, "");
            return name.isEmpty() ? document : amending.set(document, row + "." + name, value);
        }
        return document;
    }

    private static List<Form.Field> fields(Form form) {
        var all = new ArrayList<>(form.fields());
        form.parts().forEach(part -> collect(part, all));
        return all;
    }

    private static void collect(Form.Part part, List<Form.Field> all) {
        all.addAll(part.fields());
        part.parts().forEach(below -> collect(below, all));
    }
}
