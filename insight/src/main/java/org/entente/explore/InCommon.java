package org.entente.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.pack.Membership;
import org.entente.pack.Polities;

/**
 * Finds what two polities have in common among the ties of each. A membership that only the world pack tells counts
 * beside one that a report tells, never alone: else every pair would share the United Nations.
 */
final class InCommon {
    private final Polities polities;
    private final List<TieView> first;
    private final List<TieView> second;

    InCommon(Polities polities, List<TieView> first, List<TieView> second) {
        this.polities = polities;
        this.first = first;
        this.second = second;
    }

    List<Common> of(String a, String b) {
        List<Common> common = new ArrayList<>();
        SortedSet<String> organisations = new TreeSet<>(thirds(first, a, TieKind.MEMBER, ""));
        organisations.addAll(thirds(second, b, TieKind.MEMBER, ""));
        for (String organisation : organisations) {
            List<TieView> own = to(first, a, TieKind.MEMBER, "", organisation);
            List<TieView> other = to(second, b, TieKind.MEMBER, "", organisation);
            List<String> listed = new ArrayList<>();
            if (own.isEmpty() && isListed(a, organisation, other)) {
                listed.add(a);
            }
            if (other.isEmpty() && isListed(b, organisation, own)) {
                listed.add(b);
            }
            if ((!own.isEmpty() || listed.contains(a)) && (!other.isEmpty() || listed.contains(b))) {
                common.add(new Common(TieKind.MEMBER, organisation, "", both(own, other), listed));
            }
        }
        for (String sign : List.of("+", "-")) {
            SortedSet<String> thirds = new TreeSet<>(thirds(first, a, TieKind.ALIGNMENT, sign));
            thirds.retainAll(thirds(second, b, TieKind.ALIGNMENT, sign));
            for (String third : thirds) {
                List<TieView> ties = both(
                        to(first, a, TieKind.ALIGNMENT, sign, third), to(second, b, TieKind.ALIGNMENT, sign, third));
                common.add(new Common(TieKind.ALIGNMENT, third, sign, ties, List.of()));
            }
        }
        return common;
    }

    private static List<TieView> both(List<TieView> a, List<TieView> b) {
        List<TieView> all = new ArrayList<>(a);
        b.stream().filter(view -> !all.contains(view)).forEach(all::add);
        return all;
    }

    private static SortedSet<String> thirds(List<TieView> ties, String code, TieKind kind, String sign) {
        SortedSet<String> thirds = new TreeSet<>();
        for (TieView view : ties) {
            if (isSuch(view, kind, sign)) {
                view.tie().parties().stream()
                        .filter(party -> !party.isEmpty() && !party.equals(code))
                        .forEach(thirds::add);
            }
        }
        return thirds;
    }

    private static boolean isSuch(TieView view, TieKind kind, String sign) {
        return view.tie().tie() == kind
                && view.tie().status() == Status.REPORTED
                && (sign.isEmpty() || sign.equals(view.tie().details().getOrDefault("sign", "")));
    }

    private static List<TieView> to(List<TieView> ties, String code, TieKind kind, String sign, String third) {
        return ties.stream()
                .filter(view -> isSuch(view, kind, sign))
                .filter(view -> view.tie().parties().contains(code)
                        && view.tie().parties().contains(third))
                .toList();
    }

    /** The world pack tells it for the day of the reports that tell the other side. */
    private boolean isListed(String code, String organisation, List<TieView> others) {
        PartialDate day = others.stream()
                .map(view -> view.tie().sources().lastPublished())
                .reduce(PartialDate.UNKNOWN, Times::later);
        return polities.memberships().stream()
                .anyMatch(membership -> membership.organisation().equals(organisation)
                        && membership.polity().equals(code)
                        && (!day.isKnown() || holds(membership, day)));
    }

    private static boolean holds(Membership membership, PartialDate day) {
        return (!membership.from().isKnown() || !membership.from().firstDay().isAfter(day.lastDay()))
                && (!membership.to().isKnown() || !membership.to().lastDay().isBefore(day.firstDay()));
    }
}
