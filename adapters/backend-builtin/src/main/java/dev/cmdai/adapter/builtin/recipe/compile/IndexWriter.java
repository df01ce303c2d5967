package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import dev.cmdai.adapter.builtin.recipe.WordKind;
import dev.cmdai.adapter.builtin.recipe.compile.PhrasingExpander.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the index in the form that {@link Index} describes. */
final class IndexWriter {

    private static final int MOST_SAYERS = 2;

    private record Phrasing(int recipe, List<Integer> elements) {}

    private final List<CheckedRecipe> recipes;
    private final Lexicon lexicon;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private final List<Phrasing> phrasings = new ArrayList<>();
    private final List<Map<Integer, Integer>> bags = new ArrayList<>();
    private final Map<List<Integer>, Integer> choices = new LinkedHashMap<>();
    private List<List<Integer>> choiceList = List.of();
    private int[] groups = {};
    private int[] weights = {};

    IndexWriter(List<CheckedRecipe> recipes, Lexicon lexicon) {
        this.recipes = recipes;
        this.lexicon = lexicon;
    }

    byte[] write() throws BadRecipe {
        for (CheckedRecipe recipe : recipes) {
            collectTerms(recipe);
        }
        markTools();
        terms.addAll(lexicon.all());
        for (int i = 0; i < terms.size(); i++) {
            ids.put(terms.get(i), i);
        }
        groups = new int[terms.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = id(lexicon.group(terms.get(i)));
        }
        for (int r = 0; r < recipes.size(); r++) {
            collectPhrasings(r);
            bags.add(bag(recipes.get(r)));
        }
        choiceList = List.copyOf(choices.keySet());
        weigh();
        return assemble();
    }

    private void collectTerms(CheckedRecipe recipe) {
        for (List<Piece> form : recipe.forms()) {
            for (Run run : Run.of(form)) {
                terms(run).forEach(lexicon::add);
            }
        }
        lexicon.terms(Run.wordsOf(recipe.source().intent())).forEach(lexicon::add);
        recipe.programs().forEach(p -> lexicon.add(lexicon.term(p)));
        recipe.source().keywords().forEach(k -> lexicon.add(lexicon.term(k)));
    }

    /**
     * A program's name is a tool unless recipes that don't run it say it too, as an ordinary word.
     */
    private void markTools() {
        Map<String, Set<String>> sayers = new HashMap<>();
        Set<String> programs = new LinkedHashSet<>();
        for (CheckedRecipe recipe : recipes) {
            Set<String> own = recipe.programs();
            programs.addAll(own);
            for (List<Piece> form : recipe.forms()) {
                for (Run run : Run.of(form)) {
                    for (String term : terms(run)) {
                        if (!own.contains(term)) {
                            sayers.computeIfAbsent(term, t -> new HashSet<>())
                                    .add(recipe.source().id());
                        }
                    }
                }
            }
        }
        for (String program : programs) {
            boolean plain = program.equals(lexicon.term(program)) && program.length() > 2;
            if (plain && sayers.getOrDefault(program, Set.of()).size() < MOST_SAYERS) {
                lexicon.tool(program);
            }
        }
    }

    private List<String> terms(Run run) {
        return run.choice()
                ? run.words().stream().map(lexicon::term).distinct().toList()
                : lexicon.terms(run.words());
    }

    private void collectPhrasings(int recipe) throws BadRecipe {
        CheckedRecipe checked = recipes.get(recipe);
        Set<List<Integer>> seen = new LinkedHashSet<>();
        for (List<Piece> form : checked.forms()) {
            List<Integer> elements = elements(form, checked.source().slots());
            if (elements.stream().noneMatch(e -> e < Index.OPTIONAL_FLAG)) {
                // Without any word the phrasing would fit everything, so none may be left out.
                elements = elements.stream().map(IndexWriter::required).toList();
            }
            if (elements.stream().noneMatch(e -> e < Index.OPTIONAL_FLAG)) {
                String text = String.join(" ", form.stream().map(Piece::text).toList());
                throw new BadRecipe(
                        checked.source().file()
                                + ": "
                                + checked.source().id()
                                + ": phrasing '"
                                + text
                                + "' has no word that means something");
            }
            seen.add(elements);
        }
        List<Piece> intent = new ArrayList<>();
        Run.wordsOf(checked.source().intent()).forEach(w -> intent.add(new Piece(w, false)));
        List<Integer> elements = elements(intent, List.of());
        if (!elements.isEmpty()) {
            seen.add(elements);
        }
        for (List<Integer> form : seen) {
            phrasings.add(new Phrasing(recipe, form));
        }
    }

    private static int required(int element) {
        return element < Index.SLOT_FLAG ? element & Index.NUMBER : element;
    }

    private List<Integer> elements(List<Piece> form, List<SlotSpec> slots) {
        List<Integer> elements = new ArrayList<>();
        for (Run run : Run.of(form)) {
            int flag = run.optional() ? Index.OPTIONAL_FLAG : 0;
            for (int i = 0; i < slots.size(); i++) {
                if (run.slot().equals("{" + slots.get(i).name() + "}")) {
                    elements.add(Index.SLOT_FLAG | flag | i);
                }
            }
            if (run.choice()) {
                addChoice(elements, run, flag);
                continue;
            }
            for (String term : lexicon.terms(run.words())) {
                if (lexicon.kindOf(term) != WordKind.FILLER) {
                    elements.add(flag | id(term));
                }
            }
        }
        return elements;
    }

    private void addChoice(List<Integer> elements, Run run, int flag) {
        List<Integer> choice = new ArrayList<>();
        boolean filler = false;
        for (String term : terms(run)) {
            if (lexicon.kindOf(term) == WordKind.FILLER) {
                filler = true;
            } else {
                choice.add(id(term));
            }
        }
        if (choice.isEmpty()) {
            return;
        }
        int number = choice.getFirst();
        if (choice.size() > 1) {
            number = terms.size() + choices.computeIfAbsent(choice, c -> choices.size());
        }
        elements.add(number | flag | (filler ? Index.OPTIONAL_FLAG : 0));
    }

    /** The terms that fit an element. */
    private List<Integer> options(int element) {
        int number = element & Index.NUMBER;
        return number < terms.size() ? List.of(number) : choiceList.get(number - terms.size());
    }

    private Map<Integer, Integer> bag(CheckedRecipe recipe) {
        Map<Integer, Integer> bag = new TreeMap<>();
        for (String term : lexicon.terms(Run.wordsOf(recipe.source().explain()))) {
            if (ids.containsKey(term)) {
                bag.put(groups[id(term)], 1);
            }
        }
        for (String program : recipe.programs()) {
            bag.put(groups[id(lexicon.term(program))], 3);
        }
        for (List<Piece> form : recipe.forms()) {
            for (Run run : Run.of(form)) {
                for (String term : terms(run)) {
                    bag.merge(groups[id(term)], 2, Math::max);
                }
            }
        }
        for (String term : lexicon.terms(Run.wordsOf(recipe.source().intent()))) {
            bag.merge(groups[id(term)], 2, Math::max);
        }
        return bag;
    }

    private void weigh() {
        int[] counts = new int[terms.size()];
        Set<Long> seen = new HashSet<>();
        for (Phrasing phrasing : phrasings) {
            for (int element : phrasing.elements) {
                for (int term : element < Index.SLOT_FLAG ? options(element) : List.<Integer>of()) {
                    if (seen.add((long) phrasing.recipe << 32 | groups[term])) {
                        counts[groups[term]]++;
                    }
                }
            }
        }
        weights = new int[terms.size()];
        for (int i = 0; i < weights.length; i++) {
            String term = terms.get(i);
            String leader = terms.get(groups[i]);
            double share = (double) recipes.size() / Math.max(1, counts[groups[i]]);
            weights[i] = TermWeights.of(lexicon.kindOf(term), term, leader, share, recipes.size());
        }
    }

    private byte[] assemble() {
        Map<Integer, byte[]> sections = new LinkedHashMap<>();
        sections.put(Index.HASH, Blobs.hash(terms, hashSize()));
        sections.put(Index.META, meta());
        sections.put(Index.LETTERS, letters());
        sections.put(Index.WORDS, Blobs.table(terms.stream().map(Blobs::text).toList()));
        sections.put(Index.POSTINGS, Blobs.table(postings()));
        sections.put(
                Index.PHRASINGS, Blobs.table(phrasings.stream().map(this::phrasingBlob).toList()));
        sections.put(
                Index.CHOICES, Blobs.table(choiceList.stream().map(this::choiceBlob).toList()));
        if (terms.size() + choiceList.size() > Index.NUMBER) {
            throw new IllegalStateException("too many words for 14 bits: widen the elements");
        }
        List<byte[]> blobs = new ArrayList<>();
        for (int r = 0; r < recipes.size(); r++) {
            blobs.add(recipeBlob(recipes.get(r), bags.get(r)));
        }
        sections.put(Index.RECIPES, Blobs.table(blobs));
        ByteSink out = new ByteSink();
        out.u32(Index.MAGIC);
        out.u16(recipes.size());
        out.u16(phrasings.size());
        out.u16(terms.size());
        out.u16(hashSize());
        int at = out.size() + 4 * Index.SECTIONS;
        for (int s = 0; s < Index.SECTIONS; s++) {
            out.u32(at);
            at += section(sections, s).length;
        }
        for (int s = 0; s < Index.SECTIONS; s++) {
            out.raw(section(sections, s));
        }
        return out.toBytes();
    }

    private static byte[] section(Map<Integer, byte[]> sections, int number) {
        byte[] section = sections.get(number);
        if (section == null) {
            throw new IllegalStateException("no section " + number);
        }
        return section;
    }

    private int hashSize() {
        return Integer.highestOneBit(terms.size() * 2) * 2;
    }

    private byte[] meta() {
        ByteSink out = new ByteSink();
        for (int i = 0; i < terms.size(); i++) {
            out.u16(groups[i]);
            out.u16(weights[i]);
            out.u8(lexicon.kindOf(terms.get(i)).ordinal());
            out.u8(lexicon.longestBehind(terms.get(i)));
        }
        return out.toBytes();
    }

    /** For each first letter, the first term that begins with it or a later one. */
    private byte[] letters() {
        ByteSink out = new ByteSink();
        int at = 0;
        for (char letter = 'a'; letter <= 'z' + 1; letter++) {
            while (at < terms.size() && terms.get(at).charAt(0) < letter) {
                at++;
            }
            out.u16(at);
        }
        return out.toBytes();
    }

    private List<byte[]> postings() {
        List<Set<Integer>> lists = new ArrayList<>();
        terms.forEach(t -> lists.add(new LinkedHashSet<>()));
        for (int p = 0; p < phrasings.size(); p++) {
            boolean anything = false;
            for (int link = 0; link < 2 && !anything; link++) {
                for (int element : phrasings.get(p).elements) {
                    for (int term :
                            element < Index.SLOT_FLAG ? options(element) : List.<Integer>of()) {
                        if (link == 1 || lexicon.kindOf(terms.get(term)) != WordKind.LINK) {
                            lists.get(groups[term]).add(p);
                            anything |= element < Index.OPTIONAL_FLAG;
                        }
                    }
                }
            }
        }
        List<byte[]> blobs = new ArrayList<>();
        for (Set<Integer> list : lists) {
            ByteSink out = new ByteSink();
            out.u16(list.size());
            list.forEach(out::u16);
            blobs.add(out.toBytes());
        }
        return blobs;
    }

    private byte[] phrasingBlob(Phrasing phrasing) {
        ByteSink out = new ByteSink();
        out.u16(phrasing.recipe);
        int total = 0;
        for (int element : phrasing.elements) {
            total += element < Index.OPTIONAL_FLAG ? weight(element) : 0;
        }
        out.u16(Math.min(total, 0xffff));
        out.u8(phrasing.elements.size());
        phrasing.elements.forEach(out::u16);
        return out.toBytes();
    }

    /** What a missing element weighs: a choice as much as its lightest word. */
    private int weight(int element) {
        int least = Integer.MAX_VALUE;
        for (int term : options(element)) {
            least = Math.min(least, weights[term]);
        }
        return least;
    }

    private byte[] choiceBlob(List<Integer> choice) {
        ByteSink out = new ByteSink();
        int least = Integer.MAX_VALUE;
        for (int term : choice) {
            least = Math.min(least, weights[term]);
        }
        out.u16(least);
        out.u8(choice.size());
        choice.forEach(out::u16);
        return out.toBytes();
    }

    private byte[] recipeBlob(CheckedRecipe recipe, Map<Integer, Integer> bag) {
        ByteSink out = new ByteSink();
        RecipeSource source = recipe.source();
        out.u8(source.keywords().size());
        source.keywords().forEach(k -> out.u16(groups[id(lexicon.term(k))]));
        out.u16(bag.size());
        bag.forEach((group, strength) -> {
            out.u16(group);
            out.u8(strength);
        });
        Blobs.recipe(out, recipe);
        return out.toBytes();
    }

    private int id(String term) {
        Integer id = ids.get(term);
        if (id == null) {
            throw new IllegalStateException("no such term: " + term);
        }
        return id;
    }
}
