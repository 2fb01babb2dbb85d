package clipping.facts;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.page.Claim;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the facts of an article among claims and blocks, each by its own finder. */
public final class FactFinder {
    private FactFinder() {
    }

    public static Facts find(Page page, Blocks blocks) {
        SiteNames names = new SiteNames(page, blocks);
        int story = StoryStart.find(blocks);
        List<Fact> trace = new ArrayList<>();
        TitleFinder.Found title = TitleFinder.find(page, blocks, names, story);
        trace.add(title.fact());
        String language = page.claims().first(Claim.Field.LANGUAGE).map(Claim::value).orElse(null);
        String published = page.claims().first(Claim.Field.PUBLISHED).map(Claim::value).orElse(null);
        Map<Integer, Dateline> datelines = DatelineFinder.find(blocks, DatelineFinder.day(published), language, page.claims());
        return new Facts(title.title(), title.blocks(), List.of(), datelines, null, null, List.of(), null, null, List.of(), null, page.url(), null, null, false, trace);
    }
}
