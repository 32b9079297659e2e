package linchpin.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which word of one name stands for which of the other, and what is left over.
 *
 * <p>Pairs are taken greedily by what they bring, whatever their order; two words may stand for one. An initial stands for a
 * word that begins with it. With M the weight that is matched and U, V what is left on either side, the score is
 * M / (M + min(U, V) + β |U − V|): words against words count whole, words that one name merely has more count β. Where only
 * common words agree, β is 1, for they say nothing of the rest. In a chain of fathers (bin, ibn) the order counts: where it
 * differs, only half of what is matched does.
 *
 * @param matched M
 * @param left U, of the name asked for
 * @param right V, of the listed name
 * @param pairs what stands for what
 * @param chain whether both names are chains of fathers
 */
record Alignment(double matched, double left, double right, List<Pair> pairs, boolean chain) {

    /** Particles may stand anywhere. */
    private static final double CHAINED = 0.2;

    /** Words of both names, from where and how many. */
    record Pair(int from, int words, int listedFrom, int listedWords, double likeness, double weight) {
        double brings() {
            return likeness * weight;
        }
    }

    static double score(double matched, double left, double right, double missing) {
        double all = matched + Math.min(left, right) + missing * Math.abs(left - right);
        return all == 0 ? 0 : Math.min(1, matched / all);
    }

    double score(double missing, double common) {
        boolean telling = pairs.stream().anyMatch(pair -> pair.brings() > common);
        double lost = chain && !inOrder() ? matched / 2 : 0;
        return score(matched - lost, left + lost, right + lost, telling ? missing : 1);
    }

    /** Whether the words stand in the same order in both names. */
    boolean inOrder() {
        int last = -1;
        for (Pair pair : pairs.stream()
                .sorted(Comparator.comparingInt(Pair::from))
                .filter(pair -> pair.weight >= CHAINED)
                .toList()) {
            if (pair.listedFrom < last) {
                return false;
            }
            last = pair.listedFrom;
        }
        return true;
    }

    private static boolean isChain(List<Word> words) {
        return words.stream().anyMatch(word -> word.norm().equals("bin"));
    }

    /** Aligns the words of a name with those of a listed one, given which pairs are alike. */
    static Alignment of(List<Word> words, List<Word> listed, List<Pair> alike) {
        var order = new ArrayList<>(alike);
        order.sort(Comparator.comparingDouble((Pair p) -> -p.brings())
                .thenComparingInt(p -> p.words + p.listedWords)
                .thenComparingInt(Pair::from)
                .thenComparingInt(Pair::listedFrom));
        boolean[] used = new boolean[words.size()];
        boolean[] usedListed = new boolean[listed.size()];
        var taken = new ArrayList<Pair>();
        for (Pair p : order) {
            take(p, used, usedListed, taken);
        }
        for (Pair p : initials(words, listed)) {
            take(p, used, usedListed, taken);
        }
        double matched = taken.stream().mapToDouble(Pair::brings).sum();
        return new Alignment(
                matched,
                left(words, taken.stream().filter(p -> p.words == 1).toList(), used, false) + joinedLoss(taken, true),
                left(listed, taken.stream().filter(p -> p.listedWords == 1).toList(), usedListed, true)
                        + joinedLoss(taken, false),
                taken,
                isChain(words) && isChain(listed));
    }

    private static void take(Pair p, boolean[] used, boolean[] usedListed, List<Pair> taken) {
        for (int i = 0; i < p.words; i++) {
            if (used[p.from + i]) {
                return;
            }
        }
        for (int i = 0; i < p.listedWords; i++) {
            if (usedListed[p.listedFrom + i]) {
                return;
            }
        }
        for (int i = 0; i < p.words; i++) {
            used[p.from + i] = true;
        }
        for (int i = 0; i < p.listedWords; i++) {
            usedListed[p.listedFrom + i] = true;
        }
        taken.add(p);
    }

    /** What the words of one side hold beyond what was matched of them. */
    private static double left(List<Word> words, List<Pair> pairs, boolean[] used, boolean ofListed) {
        double left = 0;
        for (int i = 0; i < words.size(); i++) {
            left += used[i] ? 0 : words.get(i).weight();
        }
        for (Pair p : pairs) {
            left += words.get(ofListed ? p.listedFrom : p.from).weight() - p.brings();
        }
        return Math.max(0, left);
    }

    /** Two words that stand for one weigh as the one. */
    private static double joinedLoss(List<Pair> pairs, boolean ofName) {
        return pairs.stream()
                .filter(p -> (ofName ? p.words : p.listedWords) > 1)
                .mapToDouble(p -> p.weight - p.brings())
                .sum();
    }

    private static List<Pair> initials(List<Word> words, List<Word> listed) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < listed.size(); j++) {
                Word a = words.get(i);
                Word b = listed.get(j);
                if (a.isInitial() != b.isInitial()
                        && a.text().charAt(0) == b.text().charAt(0)) {
                    pairs.add(new Pair(i, 1, j, 1, 1, Math.min(a.weight(), b.weight())));
                }
            }
        }
        return pairs;
    }
}
