package clipping.facts.finder;

import clipping.block.Blocks;
import clipping.facts.Datelines;
import clipping.facts.ElementNames;
import clipping.facts.Fact;
import clipping.facts.Facts;
import clipping.facts.SiteNames;
import clipping.facts.StoryStart;
import clipping.facts.byline.AuthorFinder;
import clipping.facts.date.DateFinder;
import clipping.facts.dateline.DatelineFinder;
import clipping.facts.title.TitleFinder;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Finds the facts of an article in claims and blocks, each by its own finder. */
public final class FactFinder {
    private FactFinder() {
    }

    /** All facts of a page, with the candidates weighed for each. */
    public static Facts find(Page page, Blocks blocks) {
        List<Fact> trace = new ArrayList<>();
        SiteNames names = new SiteNames(page, blocks);
        ElementNames elements = new ElementNames(blocks);
        int story = StoryStart.find(blocks);
        TitleFinder.Found title = TitleFinder.find(page, blocks, elements, names, story);
        trace.add(title.fact());
        int headline = title.blocks().isEmpty() ? -1 : title.blocks().get(0);
        LanguageFinder.Found language = LanguageFinder.find(page, blocks, names.host());
        DateFinder.Found dates = DateFinder.find(page, blocks, elements, language.language(), language.region(), headline, story);
        trace.add(dates.publishedFact());
        trace.add(dates.modifiedFact());
        Datelines datelines = new DatelineFinder(blocks, dates.day(), language.language(), page.claims());
        AuthorFinder.Found authors = AuthorFinder.find(page, blocks, elements, names, language.language(), title.blocks(), story);
        trace.add(authors.fact());
        trace.add(language.fact());
        PlainFacts plain = new PlainFacts(page, names, trace);
        return new Facts(title.title(), title.blocks(), authors.blocks(), datelines, dates.published(), dates.modified(),
            authors.authors(), plain.publisher(), plain.section(title.title()), plain.tags(), language.language(), plain.url(),
            plain.description(), plain.image(), dates.isAmbiguous(), trace);
    }
}
