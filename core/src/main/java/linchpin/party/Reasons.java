package linchpin.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in words what makes two names alike, and what keeps them apart. */
final class Reasons {

    private Reasons() {}

    /** @param name as asked for, and {@code listed} as published; words are those that count */
    static List<String> of(String name, List<Word> words, String listed, List<Word> listedWords, Alignment alignment) {
        var why = new ArrayList<String>();
        latin(name, words, why);
        latin(listed, listedWords, why);
        for (var pair : alignment.pairs()) {
            String mine = text(words, pair.from(), pair.words());
            String theirs = text(listedWords, pair.listedFrom(), pair.listedWords());
            if (!mine.equals(theirs)) {
                why.add("\"%s\" for \"%s\": %s".formatted(mine, theirs, kind(mine, theirs, pair)));
            }
        }
        String only = left(words, alignment, true);
        String onlyListed = left(listedWords, alignment, false);
        if (!only.isEmpty()) {
            why.add("only in the name: " + only);
        }
        if (!onlyListed.isEmpty()) {
            why.add("only on the list: " + onlyListed);
        }
        if (only.isEmpty() && onlyListed.isEmpty()) {
            boolean inOrder = alignment.inOrder();
            boolean equal = alignment.pairs().stream().allMatch(p -> p.likeness() == 1 && p.words() == p.listedWords());
            why.addFirst((equal ? "the same words" : "each word has its like") + (inOrder ? "" : ", in another order"));
        }
        return why;
    }

    private static void latin(String name, List<Word> words, List<String> why) {
        if (!Letters.isAscii(name)) {
            why.add("%s read as \"%s\"".formatted(name, text(words, 0, words.size())));
        }
    }

    private static String kind(String mine, String theirs, Alignment.Pair pair) {
        if (pair.words() != pair.listedWords()) {
            return "written as one word or two";
        }
        if (mine.length() == 1 || theirs.length() == 1) {
            return "an initial";
        }
        if (pair.likeness() == Likeness.SPELLING) {
            return "another spelling or a shorter form";
        }
        if (pair.likeness() == Likeness.SOUND) {
            return "sounds alike";
        }
        return pair.likeness() == Likeness.FRAME ? "the same consonants" : "alike in letters";
    }

    private static String left(List<Word> words, Alignment alignment, boolean mine) {
        Set<Integer> used = new TreeSet<>();
        for (var pair : alignment.pairs()) {
            int from = mine ? pair.from() : pair.listedFrom();
            int count = mine ? pair.words() : pair.listedWords();
            for (int i = 0; i < count; i++) {
                used.add(from + i);
            }
        }
        var left = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            if (!used.contains(i)) {
                left.add(words.get(i).text());
            }
        }
        return String.join(" ", left);
    }

    private static String text(List<Word> words, int from, int count) {
        return words.subList(from, from + count).stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
