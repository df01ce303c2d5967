package dev.cmdai.application;

import dev.cmdai.domain.ask.Candidate;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the command in what a language model wrote; prose never becomes a command. */
public final class AnswerParser {

    /** A model's own figure is not to be had, so every written answer gets the same one. */
    private static final double WRITTEN_CONFIDENCE = 0.5;

    private static final String FENCE = "```";

    private AnswerParser() {}

    /** The commands in the text's fences, or NoAnswer if there is none. */
    public static Suggestion parse(String text, int most) {
        String said = withoutThinking(text);
        Map<String, Candidate> found = new LinkedHashMap<>();
        int from = 0;
        while (found.size() < most) {
            int open = said.indexOf(FENCE, from);
            if (open < 0) {
                break;
            }
            int body = said.indexOf('\n', open);
            int close = body < 0 ? -1 : said.indexOf(FENCE, body);
            if (close < 0) {
                break;
            }
            String command = command(said.substring(body + 1, close));
            if (!command.isEmpty()) {
                int next = said.indexOf(FENCE, close + FENCE.length());
                String behind =
                        said.substring(close + FENCE.length(), next < 0 ? said.length() : next);
                found.putIfAbsent(
                        command, new Candidate(command, sentence(behind), WRITTEN_CONFIDENCE));
            }
            from = close + FENCE.length();
        }
        if (found.isEmpty()) {
            return new NoAnswer("The model's answer holds no command.", List.of());
        }
        return new Proposal(List.copyOf(found.values()));
    }

    private static String withoutThinking(String text) {
        int end = text.lastIndexOf("</think>");
        if (end >= 0) {
            return text.substring(end + "</think>".length());
        }
        int begin = text.indexOf("<think>");
        return begin >= 0 ? text.substring(0, begin) : text;
    }

    private static String command(String body) {
        List<String> lines = new ArrayList<>();
        for (String line : body.strip().split("\n", -1)) {
            lines.add(line.startsWith("$ ") ? line.substring(2) : line);
        }
        return String.join("\n", lines).strip();
    }

    private static String sentence(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() <= 400 ? flat : flat.substring(0, 400) + "…";
    }
}
