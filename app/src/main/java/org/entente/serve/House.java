package org.entente.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.annotate.Zoner;
import org.entente.consolidate.Across;
import org.entente.model.Analyzer;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Folds;
import org.entente.model.Outcome;
import org.entente.model.Refusal;
import org.entente.model.Reprint;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Zone;
import org.entente.pack.LanguagePack;
import org.entente.pack.Lazy;
import org.entente.pack.Packs;
import org.entente.pack.Reference;
import org.entente.pack.UserPack;
import org.entente.pipeline.Pipeline;
import org.entente.resolve.Who;

/**
 * The rooms wired together over one set of folders; each is made when it is first needed. Thread-safe.
 *
 * <p>Whatever goes wrong with one document is that document's refusal; what is wrong with the packs stops everything,
 * as an {@link EntenteException}.
 */
public final class House {
    private final Home home;
    private final Loader loader;
    private final Supplier<Function<String, Optional<String>>> identifier;
    private final Consumer<Throwable> crashes;
    private final Optional<UserPack> userPack;
    private final Lazy<Packs> packs;
    private final Lazy<Reference> reference;
    private final Lazy<Pipeline> pipeline;
    private final Lazy<Pipeline> keepingAll;
    private final Lazy<LanguageChoice> languages;
    private final Map<String, Lazy<Analyzer>> analyzers = new ConcurrentHashMap<>();

    /** Loads the analyser of a language from a folder of models. */
    @FunctionalInterface
    public interface Loader {
        Analyzer load(Path models, String lang);
    }

    /** Opens a house over the folders that a command was given. */
    @FunctionalInterface
    public interface Opener {
        /**
         * A house whose folders are these, where they are given.
         *
         * @param crashes is told what went wrong inside when a document is refused as crashed
         */
        House open(Optional<Path> data, Optional<Path> models, Consumer<Throwable> crashes);
    }

    /**
     * Wires the rooms; nothing is loaded yet.
     *
     * @param identifier makes the function from a text to its language
     * @param crashes is told what went wrong inside when a document is refused as crashed
     */
    public House(
            Home home,
            Loader loader,
            Supplier<Function<String, Optional<String>>> identifier,
            Consumer<Throwable> crashes) {
        this(home, loader, identifier, crashes, Optional.empty(), notice -> {});
    }

    private House(
            Home home,
            Loader loader,
            Supplier<Function<String, Optional<String>>> identifier,
            Consumer<Throwable> crashes,
            Optional<UserPack> userPack,
            Consumer<String> notices) {
        this.home = home;
        this.loader = loader;
        this.identifier = identifier;
        this.crashes = crashes;
        this.userPack = userPack;
        this.packs = new Lazy<>(() -> load(home, userPack, notices));
        this.reference = new Lazy<>(() -> Reference.load(home.data()));
        this.pipeline = new Lazy<>(() -> new Pipeline(packs(), this::analyzer));
        this.keepingAll = new Lazy<>(() -> pipeline().keepingAll());
        this.languages = new Lazy<>(() -> new LanguageChoice(identifier.get()));
    }

    /** A damaged user pack is told and left out: the shipped packs go on. */
    private static Packs load(Home home, Optional<UserPack> userPack, Consumer<String> notices) {
        if (userPack.isPresent()) {
            try {
                return Packs.load(home.data(), userPack);
            } catch (EntenteException e) {
                Packs shipped = Packs.load(home.data());
                notices.accept("your own pack is left out: " + e.getMessage());
                return shipped;
            }
        }
        return Packs.load(home.data());
    }

    /**
     * The same house with a user's own people and bodies over those of the world pack.
     *
     * @param notices is told why, when the user's pack is damaged and left out
     */
    public House with(UserPack userPack, Consumer<String> notices) {
        return new House(home, loader, identifier, crashes, Optional.of(userPack), notices);
    }

    public Home home() {
        return home;
    }

    /** The user's own pack, when the house has one. */
    public Optional<UserPack> userPack() {
        return userPack;
    }

    /**
     * The packs of the data folder.
     *
     * @throws EntenteException DATA, with file, line and id, when a pack is damaged
     */
    public Packs packs() {
        return packs.get();
    }

    /** What is needed to show and to ask, without what is needed to code. */
    public Reference reference() {
        return reference.get();
    }

    /** The languages that have a pack. */
    public List<String> languages() {
        return List.copyOf(packs().languages().keySet());
    }

    public Pipeline pipeline() {
        return pipeline.get();
    }

    /**
     * The analyser of a language.
     *
     * @throws EntenteException RESOURCE when the language's models are not there
     */
    public Analyzer analyzer(String lang) {
        return analyzers
                .computeIfAbsent(lang, l -> new Lazy<>(() -> loader.load(home.models(), l)))
                .get();
    }

    /** Begins to load every language's models in the background, so that the first documents need not wait for all. */
    public void warm() {
        Thread loading = new Thread(
                () -> {
                    try {
                        languages().forEach(this::analyzer);
                    } catch (RuntimeException e) {
                        crashes.accept(e); // whoever needs the models is told the same
                    }
                },
                "models");
        loading.setDaemon(true);
        loading.start();
    }

    /** How claims become events and ties across documents; the outlets are read when the first claims come. */
    public Folds folds() {
        Lazy<Across> across = new Lazy<>(
                () -> new Across(reference().outlets()::group, reference().outlets()::isKnown));
        return new Folds() {
            @Override
            public List<ArchivedEvent> events(
                    List<SourcedClaim> claims, Rulings rulings, Map<String, Reprint> reprints) {
                return across.get().events(claims, rulings, reprints);
            }

            @Override
            public Map<String, Reprint> reprints(List<SourcedClaim> claims, Rulings rulings) {
                return across.get().reprints(claims, rulings);
            }

            @Override
            public List<SourcedClaim> settle(List<SourcedClaim> claims, Rulings rulings) {
                return across.get().settle(claims, rulings);
            }

            @Override
            public List<ArchivedTie> ties(List<SourcedTie> claims) {
                return across.get().ties(claims);
            }
        };
    }

    public Who who() {
        return new Who(packs(), pipeline()::annotate);
    }

    /** The document with the language that it will be read in. */
    public Outcome<Document> withLanguage(Outcome<Document> read) {
        return read.flatMap(languages.get()::settle);
    }

    /** Codes what was read; never throws because of a document. */
    public Outcome<Coded> code(Outcome<Document> read) {
        return withLanguage(read).flatMap(this::code);
    }

    /** Codes a document whose language is settled. */
    public Outcome<Coded> code(Document document) {
        return code(pipeline(), document);
    }

    /** Codes a document keeping every claim, whatever its confidence, and folding none. */
    public Outcome<Coded> codeKeepingAll(Document document) {
        return code(keepingAll.get(), document);
    }

    private Outcome<Coded> code(Pipeline through, Document document) {
        try {
            return through.code(document);
        } catch (EntenteException e) {
            if (e.code() == ErrorCode.DATA) {
                throw e;
            }
            return new Outcome.Refused<>(document.id(), Refusal.LANGUAGE, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            crashes.accept(e);
            return new Outcome.Refused<>(
                    document.id(), Refusal.CRASHED, e + "; the text is sound and the program is not: please report it");
        }
    }

    /** What of the document is not the article, when its language has a pack. */
    public List<Zone> zones(Document document) {
        LanguagePack pack = packs().languages().get(document.lang());
        return pack == null ? List.of() : new Zoner(pack).zones(document.text());
    }
}
