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
        String title = page.claims().first(Claim.Field.TITLE).map(Claim::value).orElse(null);
        List<Integer> titleBlocks = new ArrayList<>();
        for (Block b : blocks.all()) if (b.text().equals(title)) titleBlocks.add(b.index());
        return new Facts(title, titleBlocks, List.of(), Map.of(), null, null, List.of(), null, null, List.of(), null, page.url(), null, null, false, List.of());
    }
}
