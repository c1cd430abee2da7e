package kaijuan.editor.web;

import java.util.List;
import kaijuan.campaign.Finding;
import kaijuan.campaign.Passage;
import kaijuan.editor.Form;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is looked at.
 *
 * @param document the document
 * @param seen its digest: a form made of it is of this document
 * @param mistakes what is wrong with it
 * @param form the form of it; null when it cannot be read at all
 * @param rules its rules in words; null while there are mistakes
 */
public record Glance(
        String document,
        String seen,
        List<Finding> mistakes,
        @Nullable Form form,
        @Nullable List<Passage> rules) {}
