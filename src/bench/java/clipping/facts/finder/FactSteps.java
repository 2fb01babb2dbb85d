package clipping.facts.finder;

import clipping.block.Blocks;
import clipping.facts.ElementNames;
import clipping.facts.SiteNames;
import clipping.facts.StoryStart;
import clipping.facts.byline.AuthorFinder;
import clipping.facts.date.DateFinder;
import clipping.facts.dateline.DatelineFinder;
import clipping.facts.title.TitleFinder;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;

/** The steps of {@link FactFinder}, finder by finder; each gets the results of those before it. */
public final class FactSteps {
    /** Blocks above and below the story's start that are asked for a dateline. */
    private static final int READ_ABOVE = 3;
    private static final int READ_BELOW = 5;

    private final Page page;
    private final Blocks blocks;
    private final int story;
    private final int headline;
    private final TitleFinder.Found title;
    private final SiteNames names;
    private final LanguageFinder.Found language;
    private final DateFinder.Found dates;

    /** For one page. */
    public FactSteps(Page page, Blocks blocks) {
        this.page = page;
        this.blocks = blocks;
        names = new SiteNames(page, blocks);
        story = StoryStart.find(blocks);
        title = TitleFinder.find(page, blocks, new ElementNames(blocks), names, story);
        headline = title.blocks().isEmpty() ? -1 : title.blocks().get(0);
        language = LanguageFinder.find(page, blocks, names.host());
        dates = DateFinder.find(page, blocks, new ElementNames(blocks), language.language(), language.region(), headline, story);
    }

    public Object siteNames() {
        return new SiteNames(page, blocks);
    }

    public int storyStart() {
        return StoryStart.find(blocks);
    }

    public Object title() {
        return TitleFinder.find(page, blocks, new ElementNames(blocks), names, story);
    }

    public Object language() {
        return LanguageFinder.find(page, blocks, names.host());
    }

    public Object dates() {
        return DateFinder.find(page, blocks, new ElementNames(blocks), language.language(), language.region(), headline, story);
    }

    public Object datelines() {
        DatelineFinder finder = new DatelineFinder(blocks, dates.day(), language.language(), page.claims());
        List<Object> found = new ArrayList<>();
        for (int i = Math.max(0, story - READ_ABOVE); i < Math.min(blocks.all().size(), story + READ_BELOW); i++) found.add(finder.at(i));
        return found;
    }

    public Object authors() {
        return AuthorFinder.find(page, blocks, new ElementNames(blocks), names, language.language(), title.blocks(), story);
    }

    public Object plain() {
        PlainFacts plain = new PlainFacts(page, names, new ArrayList<>());
        return new Object[] {plain.publisher(), plain.section(null), plain.tags(), plain.url(), plain.description(), plain.image()};
    }
}
