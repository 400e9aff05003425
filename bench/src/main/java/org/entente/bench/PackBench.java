package org.entente.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.PartialDate;
import org.entente.pack.Packs;
import org.entente.pack.World;
import org.entente.resolve.Who;

/**
 * What the packs cost: seconds to load the world in a fresh process and then all packs, the heap that they hold, and
 * what a name spelt otherwise takes to be found. Run from the repository's root: {@code java -cp
 * 'app/target/lib/*:bench/target/classes' org.entente.bench.PackBench}.
 */
public final class PackBench {
    private static final int LOOKUPS = 500;

    private PackBench() {}

    public static void main(String[] args) {
        Path data = Path.of(System.getProperty("entente.home", ".")).resolve("data");
        long before = held();
        long begin = System.nanoTime();
        int people = World.load(data, Optional.empty()).people().size();
        System.out.printf(
                Locale.ROOT, "world: loaded in %.2f s, %d people%n", (System.nanoTime() - begin) / 1e9, people);
        begin = System.nanoTime();
        Packs packs = Packs.load(data);
        double loaded = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "all packs, the world again among them: loaded in %.2f s, holding %d MB%n",
                loaded,
                (held() - before) / 1_000_000);
        begin = System.nanoTime();
        packs.world().near().find("Wladimir Puttin");
        System.out.printf(
                Locale.ROOT,
                "names by spelling: made in %.2f s, holding %d MB with the packs%n",
                (System.nanoTime() - begin) / 1e9,
                (held() - before) / 1_000_000);
        Who who = new Who(packs, PackBench::notAsked);
        begin = System.nanoTime();
        int found = 0;
        for (int i = 0; i < LOOKUPS; i++) {
            found += packs.world().near().find("Sergej Lawrow" + i % 7).size();
        }
        System.out.printf(
                Locale.ROOT,
                "a full name spelt otherwise: %.2f ms (%d found)%n",
                (System.nanoTime() - begin) / 1e6 / LOOKUPS,
                found);
        begin = System.nanoTime();
        for (int i = 0; i < LOOKUPS; i++) {
            found += who.of("Vladimir Putin", "", PartialDate.UNKNOWN, "en").isKnown() ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT, "a known name: %.3f ms (%d found)%n", (System.nanoTime() - begin) / 1e6 / LOOKUPS, found);
    }

    private static org.entente.model.Annotated notAsked(Document document) {
        throw new IllegalStateException("a known name needs no sentence: " + document.text());
    }

    private static long held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
