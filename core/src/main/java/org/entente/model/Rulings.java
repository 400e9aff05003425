package org.entente.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What judgements come to, the later going before the contrary earlier ones: which claims are rejected, accepted or
 * edited, which tell one happening and which tell two. The same judgements in any order give the same rulings.
 * Immutable.
 */
public final class Rulings {
    public static final Rulings NONE = of(List.of());

    private final Set<String> rejected = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private final Map<String, List<Ruled>> edits = new HashMap<>();
    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> different = new ArrayList<>();
    private final Map<String, List<Judgement>> inForce = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** Two claims, and the judgement that speaks of both. */
    public record Pair(String judgement, String a, String b) {
        /** True when both are among these. */
        public boolean isWithin(Set<String> keys) {
            return keys.contains(a) && keys.contains(b);
        }
    }

    /** An edit, and the judgement that it comes from. */
    private record Ruled(Judgement judgement, Edit edit) {}

    private Rulings() {}

    /** @param judgements those that hold; none is an undoing */
    public static Rulings of(List<Judgement> judgements) {
        Rulings rulings = new Rulings();
        Map<String, Set<String>> sets = new HashMap<>();
        judgements.stream()
                .sorted(Comparator.comparingLong(Judgement::number).reversed())
                .filter(judgement -> rulings.takes(judgement, sets))
                .forEach(rulings::keep);
        return rulings;
    }

    private void keep(Judgement judgement) {
        ids.add(judgement.id());
        judgement
                .keys()
                .forEach(key ->
                        inForce.computeIfAbsent(key, k -> new ArrayList<>()).add(judgement));
    }

    /** Takes one that is earlier than all that were taken, when none of those says the contrary. */
    private boolean takes(Judgement judgement, Map<String, Set<String>> sets) {
        String claim = judgement.keys().get(0);
        return switch (judgement.verb()) {
            case ACCEPT -> takesStance(claim, accepted, rejected);
            case REJECT -> takesStance(claim, rejected, accepted);
            // whoever corrects a claim stands by it, so an edit accepts as well
            case EDIT ->
                !rejected.contains(claim) && takesEdits(claim, judgement) && takesStance(claim, accepted, rejected);
            case SAME -> takesSame(pair(judgement), sets);
            case DIFFERENT -> {
                Pair pair = pair(judgement);
                yield !together(pair.a(), sets).contains(pair.b()) && different.add(pair);
            }
            case UNDO -> throw new IllegalArgumentException(judgement.id() + " is an undoing");
        };
    }

    private static boolean takesStance(String claim, Set<String> own, Set<String> contrary) {
        if (contrary.contains(claim)) {
            return false;
        }
        own.add(claim);
        return true;
    }

    private boolean takesEdits(String claim, Judgement judgement) {
        List<Ruled> later = edits.computeIfAbsent(claim, key -> new ArrayList<>());
        List<Edit> open = judgement.edits().stream()
                .filter(edit -> later.stream().noneMatch(ruled -> ruled.edit().field() == edit.field()))
                .toList();
        open.forEach(edit -> later.add(new Ruled(judgement, edit)));
        return !open.isEmpty();
    }

    private boolean takesSame(Pair pair, Map<String, Set<String>> sets) {
        Set<String> both = new LinkedHashSet<>(together(pair.a(), sets));
        both.addAll(together(pair.b(), sets));
        if (different.stream().anyMatch(apart -> apart.isWithin(both))) {
            return false;
        }
        both.forEach(key -> sets.put(key, both));
        return same.add(pair);
    }

    private static Set<String> together(String claim, Map<String, Set<String>> sets) {
        return sets.getOrDefault(claim, Set.of(claim));
    }

    private static Pair pair(Judgement judgement) {
        return new Pair(
                judgement.id(), judgement.keys().get(0), judgement.keys().get(1));
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    /** True when no later judgement says the contrary of this one. */
    public boolean isInForce(Judgement judgement) {
        return ids.contains(judgement.id());
    }

    /** Keys of all claims that a judgement in force speaks of. */
    public SortedSet<String> claims() {
        return new TreeSet<>(inForce.keySet());
    }

    public boolean isRejected(String claim) {
        return rejected.contains(claim);
    }

    /** True when the claim was accepted, as it stands or edited. */
    public boolean isAccepted(String claim) {
        return accepted.contains(claim);
    }

    public boolean isEdited(String claim) {
        return edits.containsKey(claim);
    }

    public List<Pair> same() {
        return List.copyOf(same);
    }

    public List<Pair> different() {
        return List.copyOf(different);
    }

    /** The claim with the values that it was given, and a step of its trace for each. */
    public EventClaim edited(EventClaim claim) {
        EventClaim edited = claim;
        for (Ruled ruled : edits.getOrDefault(claim.key(), List.of()).stream()
                .sorted(Comparator.comparing((Ruled one) -> one.edit().field()))
                .toList()) {
            edited = ruled.edit().applyTo(edited).traced("judge", "edit", reason(ruled, claim));
        }
        return edited;
    }

    private static String reason(Ruled ruled, EventClaim before) {
        ClaimField field = ruled.edit().field();
        return ruled.judgement().id() + ", " + field.code() + ": "
                + words(ClaimValues.of(before).of(field)) + " → "
                + words(ruled.edit().values());
    }

    private static String words(List<String> values) {
        return values.isEmpty() ? "nothing" : String.join(", ", values);
    }

    /**
     * Ids of the judgements in force that shaped the event of these claims, in the order in which they were made: what
     * joined two of them, held one of them apart, accepted or edited one.
     */
    public List<String> shaping(Set<String> keys) {
        if (isEmpty()) {
            return List.of();
        }
        return keys.stream()
                .flatMap(key -> inForce.getOrDefault(key, List.of()).stream())
                .filter(judgement -> judgement.verb() != Judgement.Verb.SAME || keys.containsAll(judgement.keys()))
                .distinct()
                .sorted(Comparator.comparingLong(Judgement::number))
                .map(Judgement::id)
                .toList();
    }
}
