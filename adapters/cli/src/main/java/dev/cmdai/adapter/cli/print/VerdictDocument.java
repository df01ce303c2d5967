package dev.cmdai.adapter.cli.print;

import dev.cmdai.domain.risk.Confirmation;
import dev.cmdai.domain.risk.Finding;
import dev.cmdai.domain.risk.Verdict;
import tools.jackson.core.JsonGenerator;

/** Writes a verdict as JSON or YAML. */
public final class VerdictDocument {

    private VerdictDocument() {}

    /** Writes the verdict as a property of its own. */
    public static void property(JsonGenerator json, String name, Verdict verdict) {
        json.writeObjectPropertyStart(name);
        fields(json, verdict);
        json.writeEndObject();
    }

    /** Writes the verdict's fields into the object that is open. */
    public static void fields(JsonGenerator json, Verdict verdict) {
        json.writeStringProperty("level", verdict.level().id());
        json.writeNumberProperty("score", Documents.rounded(verdict.score()));
        json.writeNumberProperty("confidence", Documents.rounded(verdict.confidence()));
        json.writeArrayPropertyStart("findings");
        for (Finding finding : verdict.findings()) {
            json.writeStartObject();
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("level", finding.level().id());
            json.writeArrayPropertyStart("span");
            json.writeNumber(finding.span().from());
            json.writeNumber(finding.span().to());
            json.writeEndArray();
            json.writeStringProperty("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        Documents.texts(json, "alternatives", verdict.alternatives());
        json.writeArrayPropertyStart("confirmations");
        for (Confirmation confirmation : verdict.confirmations()) {
            json.writeString(Documents.id(confirmation));
        }
        json.writeEndArray();
    }
}
